import { Alert, AlertActionLink, Content } from '@patternfly/react-core';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '@/frame/refusal';

type ProblemNote = {
  refusal: Refusal;
  /** Tries again; left out where that makes no sense. */
  retry?: () => void;
};

/** What went wrong and what to do next, in the reader's language; never the portal's raw answer. */
export function ProblemNote(note: ProblemNote) {
  return (
    <Suspense fallback={null}>
      <Words {...note} />
    </Suspense>
  );
}

function Words({ refusal, retry }: ProblemNote) {
  const { t, i18n } = useTranslation('problem');
  if (refusal.problem.status === 401) {
    // The dialog of the session says it.
    return null;
  }
  const key = i18n.exists(`${refusal.code}.title`, { ns: 'problem' }) ? refusal.code : 'unexpected';
  const seconds = refusal.problem['retryAfterSeconds'];
  return (
    <Alert
      isInline
      variant={refusal.problem.status >= 500 || refusal.problem.status === 0 ? 'danger' : 'warning'}
      title={t(`${key}.title` as 'unexpected.title')}
      role="alert"
      actionLinks={retry && <AlertActionLink onClick={retry}>{t('try-again')}</AlertActionLink>}
    >
      <Content component="p">{t(`${key}.next` as 'unexpected.next')}</Content>
      {typeof seconds === 'number' && (
        <Content component="p">{t('wait', { count: seconds })}</Content>
      )}
      {refusal.requestId !== null && (
        <Content component="small">{t('reference', { id: refusal.requestId })}</Content>
      )}
    </Alert>
  );
}
