import { useTranslation } from 'react-i18next';
import { useStep } from '@/frame/answers';
import { StepDialog } from '@/lead/steps/StepDialog';
import { of, renewed } from '../consent';
import type { Dialog } from './dialog';

/** Takes the own question back. */
export function TakeBack({ consent, done, ...dialog }: Dialog) {
  const { t } = useTranslation('consent');
  const step = useStep(
    (call) => call.POST('/api/v1/consents/{consent}/withdrawal', { params: of(consent) }),
    renewed(consent),
  );
  return (
    <StepDialog
      {...dialog}
      title={t('step.WITHDRAW')}
      consequences={[t('withdraw.counts'), t('withdraw.told'), t('withdraw.anew')]}
      confirm={t('step.WITHDRAW')}
      danger
      step={step}
      take={() => {
        step.mutate(undefined, {
          onSuccess: () => {
            done(t('withdraw.done'));
          },
        });
      }}
    />
  );
}
