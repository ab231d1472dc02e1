import { FormGroup, Radio } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStep } from '@/frame/answers';
import type { Records } from '@/frame/call';
import { type Dialog, of, renewed } from './dialog';
import { StepDialog } from './StepDialog';

type Reason = Records['ReturnReason'];

const REASONS: Reason[] = [
  'NOT_IN_MANDATE',
  'WRONG_ADDRESSEE',
  'CONDITIONS_NOT_ACCEPTABLE',
  'NOT_ENOUGH_INFORMATION',
  'ALREADY_KNOWN',
];

/** Gives a lead back to its provider, with a reason. */
export function Return({ lead, done, ...dialog }: Dialog) {
  const { t } = useTranslation('lead');
  const [reason, setReason] = useState<Reason>();
  const step = useStep(
    (call, why: Reason) =>
      call.POST('/api/v1/leads/{id}/return', { params: of(lead), body: { reason: why } }),
    renewed(lead),
  );
  return (
    <StepDialog
      {...dialog}
      title={t('return.title')}
      consequences={[t('return.tells'), t('return.keeps'), t('return.final')]}
      confirm={t('step.return')}
      ready={reason !== undefined}
      step={step}
      take={() => {
        if (reason) {
          step.mutate(reason, {
            onSuccess: () => {
              done(t('return.done'));
            },
          });
        }
      }}
    >
      <FormGroup role="radiogroup" fieldId="return-reason" label={t('return.why')} isRequired>
        {REASONS.map((one) => (
          <Radio
            className="seine-choice"
            key={one}
            id={`reason-${one}`}
            name="return-reason"
            label={t(`reason.${one}`)}
            isChecked={reason === one}
            onChange={() => {
              setReason(one);
            }}
          />
        ))}
      </FormGroup>
    </StepDialog>
  );
}
