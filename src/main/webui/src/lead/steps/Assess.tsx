import { FormGroup, Radio } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStep } from '@/frame/answers';
import type { Records } from '@/frame/call';
import { type Dialog, of, renewed } from './dialog';
import { StepDialog } from './StepDialog';

const SOURCES = ['A', 'B', 'C', 'X'] as const;
const INFORMATION = [1, 2, 3, 4] as const;

/** Records the unit's own grading, which the provider is never shown. */
export function Assess({ lead, done, ...dialog }: Dialog) {
  const { t } = useTranslation('lead');
  const [sourceGrade, setSource] = useState<string>();
  const [informationGrade, setInformation] = useState<number>();
  const [exculpatory, setExculpatory] = useState<boolean>();
  const step = useStep(
    (call, body: Records['Assessment']) =>
      call.POST('/api/v1/leads/{id}/assessment', { params: of(lead), body }),
    renewed(lead),
  );
  const whole =
    sourceGrade !== undefined && informationGrade !== undefined && exculpatory !== undefined
      ? { sourceGrade, informationGrade, exculpatory }
      : undefined;
  return (
    <StepDialog
      {...dialog}
      title={t('assess.title')}
      consequences={[t('assess.hidden'), t('assess.final')]}
      confirm={t('step.assess')}
      ready={whole !== undefined}
      step={step}
      take={() => {
        if (whole) {
          step.mutate(whole, {
            onSuccess: () => {
              done(t('assess.done'));
            },
          });
        }
      }}
    >
      <FormGroup role="radiogroup" fieldId="assess-source" label={t('assess.source')} isRequired>
        {SOURCES.map((one) => (
          <Radio
            className="seine-choice"
            key={one}
            id={`source-${one}`}
            name="assess-source"
            label={t(`sourceGrade.${one}`)}
            isChecked={sourceGrade === one}
            onChange={() => {
              setSource(one);
            }}
          />
        ))}
      </FormGroup>
      <FormGroup
        role="radiogroup"
        fieldId="assess-information"
        label={t('assess.information')}
        isRequired
      >
        {INFORMATION.map((one) => (
          <Radio
            className="seine-choice"
            key={one}
            id={`information-${one}`}
            name="assess-information"
            label={t(`informationGrade.${one}`)}
            isChecked={informationGrade === one}
            onChange={() => {
              setInformation(one);
            }}
          />
        ))}
      </FormGroup>
      <FormGroup
        role="radiogroup"
        fieldId="assess-exculpatory"
        label={t('assess.exculpatory')}
        isRequired
      >
        {([true, false] as const).map((one) => (
          <Radio
            className="seine-choice"
            key={String(one)}
            id={`exculpatory-${one ? 'yes' : 'no'}`}
            name="assess-exculpatory"
            label={t(one ? 'exculpatory.yes' : 'exculpatory.no')}
            isChecked={exculpatory === one}
            onChange={() => {
              setExculpatory(one);
            }}
          />
        ))}
      </FormGroup>
    </StepDialog>
  );
}
