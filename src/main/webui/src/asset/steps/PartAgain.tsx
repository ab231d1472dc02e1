import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStep } from '@/frame/answers';
import type { Records } from '@/frame/call';
import { Written } from '@/lead/new/Written';
import { StepDialog } from '@/lead/steps/StepDialog';
import { of, renewed } from '../asset';
import type { Dialog } from './Asked';

const LONGEST = 2000;

/** Undoes that this asset was merged into another one. */
export function PartAgain({ asset, done, ...dialog }: Dialog) {
  const { t } = useTranslation('asset');
  const [grounds, setGrounds] = useState('');
  const step = useStep(
    (call, body: Records['Parting']) =>
      call.POST('/api/v1/assets/{id}/parting', { params: of(asset), body }),
    renewed(asset),
  );
  return (
    <StepDialog
      {...dialog}
      title={t('part.title')}
      consequences={[t('part.means'), t('part.counts')]}
      confirm={t('part')}
      ready={grounds.trim() !== '' && grounds.length <= LONGEST}
      step={step}
      take={() => {
        step.mutate(
          { grounds: grounds.trim() },
          {
            onSuccess: () => {
              done(t('part.done'));
            },
          },
        );
      }}
    >
      <Written
        label={t('part.grounds')}
        what={t('part.grounds.help')}
        value={grounds}
        write={setGrounds}
        longest={LONGEST}
        rows={3}
        isNeeded
      />
    </StepDialog>
  );
}
