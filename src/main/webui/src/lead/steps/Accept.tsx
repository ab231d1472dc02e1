import { FormGroup, Radio } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStep } from '@/frame/answers';
import type { UseCondition } from '../lead';
import { type Dialog, of, renewed } from './dialog';
import { StepDialog } from './StepDialog';
import { acceptableUnder } from './steps';

/** Accepts a lead under what it was given under, or under less. */
export function Accept({ lead, done, ...dialog }: Dialog) {
  const { t } = useTranslation('lead');
  const forms = lead.card.useCondition ? acceptableUnder(lead.card.useCondition) : [];
  const [chosen, setChosen] = useState<UseCondition>();
  // Nothing is chosen for the member but where there is nothing to choose.
  const form = chosen ?? (forms.length === 1 ? forms[0] : undefined);
  const step = useStep(
    (call, useCondition: UseCondition) =>
      call.POST('/api/v1/leads/{id}/acceptance', { params: of(lead), body: { useCondition } }),
    renewed(lead),
  );
  return (
    <StepDialog
      {...dialog}
      title={t('accept.title')}
      consequences={[t('accept.binds'), t('accept.keeps'), t('accept.final')]}
      confirm={t('step.accept')}
      ready={form !== undefined}
      step={step}
      take={() => {
        if (form) {
          step.mutate(form, {
            onSuccess: () => {
              done(t('accept.done'));
            },
          });
        }
      }}
    >
      <FormGroup role="radiogroup" fieldId="accept-form" label={t('accept.under')} isRequired>
        {forms.map((one) => (
          <Radio
            className="seine-choice"
            key={one}
            id={`accept-${one}`}
            name="accept-form"
            label={t(`condition.${one}`)}
            description={t(`condition.${one}.means`)}
            isChecked={form === one}
            onChange={() => {
              setChosen(one);
            }}
          />
        ))}
      </FormGroup>
    </StepDialog>
  );
}
