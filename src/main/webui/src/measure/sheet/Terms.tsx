import { Alert, Content, List, ListItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/frame/formats';
import type { Measure } from '../measure';

/** From when to when the measure held, and how many days nothing covered. */
export function Terms({ measure }: { measure: Measure }) {
  const { t } = useTranslation('measure');
  const { day } = useFormats();
  return (
    <>
      {measure.uncovered > 0 && (
        <Alert
          isInline
          variant="warning"
          component="p"
          title={t('uncovered', { count: measure.uncovered })}
        />
      )}
      {measure.terms.length === 0 ? (
        <Content component="p">{t('terms.none')}</Content>
      ) : (
        <List>
          {measure.terms.map(({ from, until }) => (
            <ListItem key={`${from} ${until ?? ''}`}>
              {until
                ? t('told.term', { from: day(from), until: day(until) })
                : t('told.openTerm', { from: day(from) })}
            </ListItem>
          ))}
        </List>
      )}
    </>
  );
}
