import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStep } from '@/frame/answers';
import type { Records } from '@/frame/call';
import { Written } from '@/lead/new/Written';
import { StepDialog } from '@/lead/steps/StepDialog';
import { of, renewed } from '../consent';
import type { Dialog } from './dialog';

const LONGEST = 4000;

/** Records that a refusal was put to the Chamber; no other unit is shown it. */
export function PutToChamber({ consent, done, ...dialog }: Dialog) {
  const { t } = useTranslation('consent');
  const [note, setNote] = useState('');
  const step = useStep(
    (call, body: Records['ConsentChamberForm']) =>
      call.POST('/api/v1/consents/{consent}/chamber', { params: of(consent), body }),
    renewed(consent),
  );
  return (
    <StepDialog
      {...dialog}
      title={t('step.PUT_TO_CHAMBER')}
      consequences={[t('chamber.hidden'), t('chamber.opens'), t('chamber.later')]}
      confirm={t('step.PUT_TO_CHAMBER')}
      step={step}
      take={() => {
        step.mutate(
          { note },
          {
            onSuccess: () => {
              done(t('chamber.done'));
            },
          },
        );
      }}
    >
      <Written
        label={t('chamber.note')}
        what={t('chamber.note.what')}
        value={note}
        write={setNote}
        longest={LONGEST}
        rows={3}
      />
    </StepDialog>
  );
}
