import {
  type QueryKey,
  useInfiniteQuery,
  type UseInfiniteQueryResult,
} from '@tanstack/react-query';
import { answerOf, type Call, callFor, type Reply } from './call';
import type { Refusal } from './refusal';
import { useActingUnit } from './unit';

/** A page of a list as the API gives it. */
export type PageOf<T> = { items: T[]; next?: string | null };

/** Rows that were read so far, and whether there are more. */
export type Rows<T> = UseInfiniteQueryResult<{ pages: PageOf<T>[] }, Refusal>;

const AT_ONCE = 50;

/**
 * Rows of a list of the acting unit, page by page; `fetchNextPage` asks for more.
 *
 * @param key what is asked for; the unit is added here
 * @param ask the call; hand it `page` as part of its query
 */
export function useRows<T>(
  key: QueryKey,
  ask: (
    call: Call,
    page: { limit: number; after?: string },
    signal: AbortSignal,
  ) => Promise<Reply<PageOf<T>>>,
  limit = AT_ONCE,
): Rows<T> {
  const unit = useActingUnit();
  return useInfiniteQuery<PageOf<T>, Refusal, { pages: PageOf<T>[] }, QueryKey, string | null>({
    queryKey: [unit, ...key, limit],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        ask(
          callFor('member', unit),
          { limit, ...(pageParam === null ? {} : { after: pageParam }) },
          signal,
        ),
      ),
    initialPageParam: null,
    getNextPageParam: (last) => last.next ?? null,
  });
}
