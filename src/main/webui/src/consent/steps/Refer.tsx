import { FormGroup, FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStep } from '@/frame/answers';
import type { Records } from '@/frame/call';
import { Written } from '@/lead/new/Written';
import { StepDialog } from '@/lead/steps/StepDialog';
import { nameOf, useUnits } from '@/lead/units';
import { of, renewed } from '../consent';
import type { Dialog } from './dialog';

const LONGEST = 4000;

/** Passes the question on to the originator, a unit of the portal. */
export function Refer({ consent, done, ...dialog }: Dialog) {
  const { t } = useTranslation('consent');
  const [unit, setUnit] = useState('');
  const [note, setNote] = useState('');
  const units = (useUnits().data?.items ?? []).filter(
    (one) => one.canHoldContent && one.id !== consent.provider && one.id !== consent.recipient,
  );
  const step = useStep(
    (call, body: Records['ConsentReferralForm']) =>
      call.POST('/api/v1/consents/{consent}/referral', { params: of(consent), body }),
    renewed(consent),
  );
  return (
    <StepDialog
      {...dialog}
      title={t('step.REFER')}
      consequences={[t('refer.reads'), t('refer.named'), t('refer.itself')]}
      confirm={t('step.REFER')}
      ready={unit !== ''}
      step={step}
      take={() => {
        step.mutate(
          { unit, note },
          {
            onSuccess: () => {
              done(t('refer.done'));
            },
          },
        );
      }}
    >
      <FormGroup label={t('refer.unit')} fieldId="refer-unit" isRequired>
        <FormSelect
          id="refer-unit"
          value={unit}
          onChange={(_event, chosen) => {
            setUnit(chosen);
          }}
        >
          <FormSelectOption value="" label={t('refer.choose')} isPlaceholder />
          {units.map((one) => (
            <FormSelectOption key={one.id} value={one.id} label={nameOf(one)} />
          ))}
        </FormSelect>
      </FormGroup>
      <Written
        label={t('refer.note')}
        what={t('refer.note.what')}
        value={note}
        write={setNote}
        longest={LONGEST}
        rows={3}
      />
    </StepDialog>
  );
}
