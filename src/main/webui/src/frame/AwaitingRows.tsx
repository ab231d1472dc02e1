import { Button } from '@patternfly/react-core';
import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '@/problem/ProblemNote';
import { Waiting } from './Awaiting';
import { Later } from './Later';
import type { Rows } from './rows';

type AwaitingRows<T> = {
  answer: Rows<T>;
  /** In place of a list that is empty. */
  none: ReactNode;
  children: (rows: T[]) => ReactNode;
};

/** Shows a list, and offers more of it while there is more. */
export function AwaitingRows<T>({ answer, none, children }: AwaitingRows<T>) {
  const { t } = useTranslation('frame');
  const rows = answer.data?.pages.flatMap((page) => page.items);
  return (
    <>
      {answer.error && <ProblemNote refusal={answer.error} retry={() => void answer.refetch()} />}
      {rows === undefined && !answer.error && (
        <Later>
          <Waiting />
        </Later>
      )}
      {rows !== undefined && <Suspense>{rows.length === 0 ? none : children(rows)}</Suspense>}
      {answer.hasNextPage && (
        <Button
          variant="secondary"
          className="seine-screen-only"
          isLoading={answer.isFetchingNextPage}
          isDisabled={answer.isFetchingNextPage}
          onClick={() => void answer.fetchNextPage()}
        >
          {t('more')}
        </Button>
      )}
    </>
  );
}
