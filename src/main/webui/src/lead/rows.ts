import { useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, callFor } from '@/frame/call';
import type { Refusal } from '@/frame/refusal';
import { useActingUnit } from '@/frame/unit';
import type { LeadRow, StateWord } from './lead';

type Query = { provided: boolean; state?: StateWord };
type RowPage = { items: LeadRow[]; next?: string | null };

/** Rows of the list of leads, page by page; `fetchNextPage` asks for more. */
export function useLeadRows(query: Query, limit = 50) {
  const unit = useActingUnit();
  return useInfiniteQuery<RowPage, Refusal, { pages: RowPage[] }, unknown[], string | null>({
    queryKey: [unit, 'leads', query, limit],
    queryFn: async ({ pageParam, signal }) =>
      (await answerOf(
        callFor('member', unit).GET('/api/v1/leads', {
          params: {
            query: { ...query, limit, ...(pageParam === null ? {} : { after: pageParam }) },
          },
          signal,
        }),
      )) as RowPage,
    initialPageParam: null,
    getNextPageParam: (last) => last.next ?? null,
  });
}

/** Every row that was read so far. */
export function rowsOf(data: { pages: RowPage[] } | undefined): LeadRow[] | undefined {
  return data?.pages.flatMap((page) => page.items);
}
