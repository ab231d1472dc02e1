import { FormGroup, TextInput } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStep } from '@/frame/answers';
import type { Records } from '@/frame/call';
import { Written } from '@/lead/new/Written';
import { StepDialog } from '@/lead/steps/StepDialog';
import { of, renewed } from '../consent';
import type { Dialog } from './dialog';

const LONGEST = 250;

/** Records what the Chamber decided; no other unit is shown it. */
export function Decided({ consent, done, ...dialog }: Dialog) {
  const { t } = useTranslation('consent');
  const [decidedOn, setDecidedOn] = useState('');
  const [reference, setReference] = useState('');
  const step = useStep(
    (call, body: Records['ConsentChamberDecisionForm']) =>
      call.POST('/api/v1/consents/{consent}/chamber/decision', { params: of(consent), body }),
    renewed(consent),
  );
  return (
    <StepDialog
      {...dialog}
      title={t('step.RECORD_CHAMBER_DECISION')}
      consequences={[t('chamber.hidden'), t('chamber.opens')]}
      confirm={t('step.RECORD_CHAMBER_DECISION')}
      ready={decidedOn !== '' && reference.trim() !== ''}
      step={step}
      take={() => {
        step.mutate(
          { decidedOn, reference },
          {
            onSuccess: () => {
              done(t('chamber.decided.done'));
            },
          },
        );
      }}
    >
      <FormGroup label={t('chamber.day')} fieldId="decided-on" isRequired>
        <TextInput
          id="decided-on"
          type="date"
          value={decidedOn}
          onChange={(_event, day) => {
            setDecidedOn(day);
          }}
        />
      </FormGroup>
      <Written
        label={t('chamber.reference')}
        value={reference}
        write={setReference}
        longest={LONGEST}
        isNeeded
      />
    </StepDialog>
  );
}
