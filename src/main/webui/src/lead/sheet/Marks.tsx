import { Content, DescriptionList } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/frame/formats';
import type { Lead } from '../lead';
import { Line } from './Overview';

/** The codes on the card, each with what it asks of the reader. */
export function Marks({ lead: { card } }: { lead: Lead }) {
  const { t } = useTranslation('lead');
  const { day, languageName } = useFormats();
  const { handlingCodes = [], flags = [] } = card;
  return (
    <DescriptionList>
      <Line term={t('marks.handling')}>
        {handlingCodes.length === 0 ? (
          t('notSaid')
        ) : (
          <Content component="ul">
            {handlingCodes.toSorted().map((code) => (
              <li key={code}>{t(`handling.${code}`)}</li>
            ))}
          </Content>
        )}
      </Line>
      <Line term={t('marks.trafficLight')}>
        {card.trafficLight ? t(`trafficLight.${card.trafficLight}`) : t('notSaid')}
      </Line>
      <Line term={t('assess.source')}>
        {card.sourceGrade ? t(`sourceGrade.${card.sourceGrade}`) : t('notSaid')}
      </Line>
      <Line term={t('assess.information')}>
        {card.informationGrade ? t(`informationGrade.${card.informationGrade}`) : t('notSaid')}
      </Line>
      {flags.length > 0 && (
        <Line term={t('marks.flags')}>
          <Content component="ul">
            {flags.map((flag) => (
              <li key={flag}>{t(`flag.${flag}`)}</li>
            ))}
          </Content>
        </Line>
      )}
      {card.language && <Line term={t('marks.language')}>{languageName(card.language)}</Line>}
      {card.reviewOn && <Line term={t('marks.reviewOn')}>{day(card.reviewOn)}</Line>}
      {card.validUntil && <Line term={t('marks.validUntil')}>{day(card.validUntil)}</Line>}
    </DescriptionList>
  );
}
