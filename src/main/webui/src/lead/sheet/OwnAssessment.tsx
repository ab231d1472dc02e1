import { Content, DescriptionList } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Recipient } from '../lead';
import { Line } from './Overview';

type OwnAssessment = { assessment: NonNullable<Recipient['assessment']> };

/** How this unit graded the lead; the provider is never shown it. */
export function OwnAssessment({ assessment }: OwnAssessment) {
  const { t } = useTranslation('lead');
  const { sourceGrade, informationGrade, exculpatory } = assessment;
  return (
    <>
      <Content component="small">{t('assess.hidden')}</Content>
      <DescriptionList>
        <Line term={t('assess.source')}>{t(`sourceGrade.${sourceGrade as 'A'}`)}</Line>
        <Line term={t('assess.information')}>{t(`informationGrade.${informationGrade as 1}`)}</Line>
        <Line term={t('assess.exculpatory')}>
          {t(exculpatory ? 'exculpatory.yes' : 'exculpatory.no')}
        </Line>
      </DescriptionList>
    </>
  );
}
