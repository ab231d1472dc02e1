import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStep } from '@/frame/answers';
import type { Records } from '@/frame/call';
import { Written } from '@/lead/new/Written';
import { StepDialog } from '@/lead/steps/StepDialog';
import { of, renewed } from '../asset';
import { isFuture } from '../days';
import { DayField } from '../form/DayField';
import type { Dialog } from './Asked';

const LONGEST = 2000;

/** Records that place and owner of an asset were shown. */
export function Trace({ asset, done, ...dialog }: Dialog) {
  const { t } = useTranslation('asset');
  const [on, setOn] = useState('');
  const [grounds, setGrounds] = useState('');
  const step = useStep(
    (call, body: Records['Tracing']) =>
      call.POST('/api/v1/assets/{id}/tracing', { params: of(asset), body }),
    renewed(asset),
  );
  const isWhole = on !== '' && !isFuture(on) && grounds.trim() !== '' && grounds.length <= LONGEST;
  return (
    <StepDialog
      {...dialog}
      title={t('trace.title')}
      consequences={[t('trace.means'), t('trace.final')]}
      confirm={t('trace.confirm')}
      ready={isWhole}
      step={step}
      take={() => {
        step.mutate(
          { on, grounds: grounds.trim() },
          {
            onSuccess: () => {
              done(t('trace.done'));
            },
          },
        );
      }}
    >
      <DayField id="trace-on" label={t('happened.on')} value={on} onChange={setOn} />
      <Written
        label={t('trace.grounds')}
        what={t('trace.grounds.help')}
        value={grounds}
        write={setGrounds}
        longest={LONGEST}
        rows={3}
        isNeeded
      />
    </StepDialog>
  );
}
