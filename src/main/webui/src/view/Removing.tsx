import { useTranslation } from 'react-i18next';
import { useStep } from '@/frame/answers';
import { ifMatch } from '@/frame/call';
import { StepDialog } from '@/lead/steps/StepDialog';
import { renewed, useRefreshing, type View } from './views';

type Removing = {
  view: View;
  close: () => void;
  done: (sentence: string) => void;
};

/** Says what is lost before a view is removed. */
export function Removing({ view, close, done }: Removing) {
  const { t } = useTranslation('view');
  const refresh = useRefreshing();
  const step = useStep(
    (call, { id, revision }: View) =>
      call.DELETE('/api/v1/views/{view}', {
        params: { path: { view: id }, header: ifMatch(revision) },
      }),
    renewed,
  );
  return (
    <StepDialog
      title={t('remove.title', { name: view.name })}
      consequences={[t('remove.rows'), ...(view.offered ? [t('remove.unit')] : [])]}
      confirm={t('remove')}
      danger
      step={step}
      take={() => {
        step.mutate(view, {
          onSuccess: () => {
            done(t('remove.done', { name: view.name }));
          },
        });
      }}
      close={close}
      refresh={refresh}
    />
  );
}
