import { useTranslation } from 'react-i18next';
import { useStep } from '@/frame/answers';
import { type Dialog, of, renewed } from './dialog';
import { StepDialog } from './StepDialog';
import { hasAccepted } from './steps';

/** Takes a lead back, or asks for it where somebody accepted. */
export function Withdraw({ lead, done, ...dialog }: Dialog) {
  const { t } = useTranslation('lead');
  const asks = lead.recipients.some(hasAccepted);
  const step = useStep(
    (call) => call.POST('/api/v1/leads/{id}/withdrawal', { params: of(lead) }),
    renewed(lead),
  );
  return (
    <StepDialog
      {...dialog}
      title={t(asks ? 'withdraw.title.asks' : 'withdraw.title')}
      consequences={
        asks
          ? [t('withdraw.asks'), t('withdraw.keep'), t('withdraw.final')]
          : [t('withdraw.closes'), t('takeOff.forget'), t('withdraw.final')]
      }
      danger
      confirm={t(asks ? 'step.withdraw.asks' : 'step.withdraw')}
      step={step}
      take={() => {
        step.mutate(undefined, {
          onSuccess: ({ state }) => {
            done(t(state === 'WITHDRAWN' ? 'withdraw.done' : 'withdraw.done.asked'));
          },
        });
      }}
    />
  );
}
