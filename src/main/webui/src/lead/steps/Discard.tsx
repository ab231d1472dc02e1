import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useStep } from '@/frame/answers';
import { useUnitPath } from '@/frame/unit';
import { type Dialog, of } from './dialog';
import { StepDialog } from './StepDialog';

/** Discards a draft with its documents. */
export function Discard({ lead, close, refresh }: Dialog) {
  const { t } = useTranslation('lead');
  const navigate = useNavigate();
  const path = useUnitPath();
  const step = useStep(
    (call) => call.DELETE('/api/v1/leads/{id}', { params: of(lead) }),
    [['leads']],
  );
  return (
    <StepDialog
      title={t('discard.title')}
      consequences={[t('discard.gone', { count: lead.documents.length }), t('discard.nobody')]}
      danger
      confirm={t('step.discard')}
      step={step}
      close={close}
      refresh={refresh}
      take={() => {
        step.mutate(undefined, {
          onSuccess: () => void navigate(path('leads?box=drafts'), { replace: true }),
        });
      }}
    />
  );
}
