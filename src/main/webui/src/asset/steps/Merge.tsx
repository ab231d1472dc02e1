import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStep } from '@/frame/answers';
import type { Records } from '@/frame/call';
import { Written } from '@/lead/new/Written';
import { StepDialog } from '@/lead/steps/StepDialog';
import { of, renewed } from '../asset';
import type { Likely } from '../same/same';
import type { Dialog } from './Asked';

const LONGEST = 2000;

/** Records that this asset and another one are the same thing. */
export function Merge({ asset, into, done, ...dialog }: Dialog & { into: Likely }) {
  const { t } = useTranslation('asset');
  const [grounds, setGrounds] = useState('');
  const step = useStep(
    (call, body: Records['Merging']) =>
      call.POST('/api/v1/assets/{id}/merging', { params: of(asset), body }),
    [...renewed(asset), ...renewed(into)],
  );
  return (
    <StepDialog
      {...dialog}
      title={t('merge.title', { name: into.name })}
      consequences={[t('merge.means'), t('merge.kept'), t('merge.undone')]}
      confirm={t('merge.confirm')}
      ready={grounds.trim() !== '' && grounds.length <= LONGEST}
      step={step}
      take={() => {
        step.mutate(
          { into: into.id, grounds: grounds.trim() },
          {
            onSuccess: () => {
              done(t('merge.done'));
            },
          },
        );
      }}
    >
      <Written
        label={t('merge.grounds')}
        what={t('merge.grounds.help')}
        value={grounds}
        write={setGrounds}
        longest={LONGEST}
        rows={3}
        isNeeded
      />
    </StepDialog>
  );
}
