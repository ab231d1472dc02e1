import { useTranslation } from 'react-i18next';
import { useStep } from '@/frame/answers';
import { type Dialog, of, renewed } from './dialog';
import { StepDialog } from './StepDialog';

/** Tells the provider that the lead arrived. */
export function Acknowledge({ lead, done, ...dialog }: Dialog) {
  const { t } = useTranslation('lead');
  const step = useStep(
    (call) => call.POST('/api/v1/leads/{id}/reception', { params: of(lead) }),
    renewed(lead),
  );
  return (
    <StepDialog
      {...dialog}
      title={t('acknowledge.title')}
      consequences={[t('acknowledge.tells'), t('acknowledge.binds'), t('acknowledge.final')]}
      confirm={t('step.acknowledge')}
      step={step}
      take={() => {
        step.mutate(undefined, {
          onSuccess: () => {
            done(t('acknowledge.done'));
          },
        });
      }}
    />
  );
}
