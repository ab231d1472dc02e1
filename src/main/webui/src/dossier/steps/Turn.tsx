import { useTranslation } from 'react-i18next';
import { useStep } from '@/frame/answers';
import { StepDialog } from '@/lead/steps/StepDialog';
import type { Dialog } from './Asked';
import { of, renewed } from './renewed';

/** Closes a file, or opens it again. */
export function Turn({ dossier, done, way, ...dialog }: Dialog & { way: 'close' | 'reopen' }) {
  const { t } = useTranslation('dossier');
  const step = useStep(
    (call, params: ReturnType<typeof of>) =>
      way === 'close'
        ? call.POST('/api/v1/dossiers/{id}/closing', { params })
        : call.POST('/api/v1/dossiers/{id}/reopening', { params }),
    renewed(dossier),
  );
  return (
    <StepDialog
      {...dialog}
      title={t(`${way}.title`)}
      consequences={[t(`${way}.follows`), t(`${way}.told`)]}
      confirm={t(way)}
      step={step}
      take={() => {
        step.mutate(of(dossier), {
          onSuccess: () => {
            done(t(`${way}.done`));
          },
        });
      }}
    />
  );
}
