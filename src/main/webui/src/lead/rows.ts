import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answerOf, callFor, type Records } from '@/frame/call';
import type { Refusal } from '@/frame/refusal';
import { useActingUnit } from '@/frame/unit';
import type { Lead, LeadRow, StateWord } from './lead';

type Query = { provided: boolean; state?: StateWord };
type RowPage = Records['PageLeadRow'];

/** Rows of the list of leads, page by page; `fetchNextPage` asks for more. */
export function useLeadRows(query: Query, limit = 50) {
  const unit = useActingUnit();
  return useInfiniteQuery<RowPage, Refusal, { pages: RowPage[] }, unknown[], string | null>({
    queryKey: [unit, 'leads', query, limit],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        callFor('member', unit).GET('/api/v1/leads', {
          params: {
            query: { ...query, limit, ...(pageParam === null ? {} : { after: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: null,
    getNextPageParam: (last) => last.next,
  });
}

/** Every row that was read so far. */
export function rowsOf(data: { pages: RowPage[] } | undefined): LeadRow[] | undefined {
  return data?.pages.flatMap((page) => page.items);
}

/**
 * That a lead is open: it is unread no more in the lists that were asked for before, which are not
 * asked for again because of it, and neither are notices of it.
 */
export function useOpened(lead: Pick<Lead, 'id' | 'provider'> | undefined) {
  const unit = useActingUnit();
  const queries = useQueryClient();
  const { id, provider } = lead ?? {};
  useEffect(() => {
    if (id === undefined) {
      return;
    }
    const isThis = (row: LeadRow) => row.id === id && row.provider === provider;
    // Not every answer about leads is a list of pages.
    queries.setQueriesData<{ pages?: RowPage[] }>({ queryKey: [unit, 'leads'] }, (known) =>
      known?.pages === undefined
        ? known
        : {
            ...known,
            pages: known.pages.map((page) => ({
              ...page,
              items: page.items.map((row) => (isThis(row) ? { ...row, unread: false } : row)),
            })),
          },
    );
    void queries.invalidateQueries({ queryKey: [unit, 'notices'], refetchType: 'none' });
  }, [queries, unit, id, provider]);
}
