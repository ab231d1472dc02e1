import { DescriptionList } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Line } from '@/lead/sheet/Overview';
import { type Request, sections } from '../request';

/** The six sections of Art. 96(2), as they were written. */
export function Sections({ request }: { request: Pick<Request, 'text'> }) {
  const { t } = useTranslation('request');
  const { text } = request;
  return (
    <DescriptionList>
      {sections.map((section) => (
        <Line key={section} term={t(`section.${section}`)}>
          {text[section] ? (
            <span className="seine-written" lang={text.language} dir="auto">
              {text[section]}
            </span>
          ) : (
            t('section.missing')
          )}
        </Line>
      ))}
    </DescriptionList>
  );
}
