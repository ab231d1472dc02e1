import { Skeleton, Stack, StackItem } from '@patternfly/react-core';
import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '@/problem/ProblemNote';
import type { Answer } from './answers';
import { Later } from './Later';

type Awaited<T> = { answer: Answer<T>; children: (value: T) => ReactNode };

/** Shows an answer; until it is there a sign of waiting, and in its place the problem if refused. */
export function Awaiting<T>({ answer, children }: Awaited<T>) {
  if (answer.data !== undefined) {
    return (
      <>
        {answer.error && <ProblemNote refusal={answer.error} retry={() => void answer.refetch()} />}
        {/* Words of a further room are waited for here, not by the whole page, which would lose the focus. */}
        <Suspense fallback={waiting}>{children(answer.data)}</Suspense>
      </>
    );
  }
  if (answer.error) {
    return <ProblemNote refusal={answer.error} retry={() => void answer.refetch()} />;
  }
  return waiting;
}

/** The sign that something is on its way. */
export function Waiting() {
  const { t } = useTranslation('frame');
  return (
    <div role="status">
      <Stack hasGutter>
        <StackItem>
          <Skeleton width="60%" screenreaderText={t('waiting')} />
        </StackItem>
        <StackItem>
          <Skeleton />
        </StackItem>
        <StackItem>
          <Skeleton width="80%" />
        </StackItem>
      </Stack>
    </div>
  );
}

const waiting = (
  <Later>
    <Waiting />
  </Later>
);
