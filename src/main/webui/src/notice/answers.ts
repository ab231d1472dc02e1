import { useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, callFor, type Records } from '@/frame/call';
import type { Refusal } from '@/frame/refusal';
import { useActingUnit } from '@/frame/unit';
import { useAnswer } from '@/frame/answers';
import type { Notice } from './listen';

type NoticePage = Records['PageNoticeView'];

/** One's notices, the newest first, page by page. */
export function useNotices(unread: boolean) {
  const unit = useActingUnit();
  return useInfiniteQuery<NoticePage, Refusal, { pages: NoticePage[] }, unknown[], string | null>({
    queryKey: [unit, 'notices', { unread }],
    queryFn: ({ pageParam, signal }) =>
      answerOf<NoticePage>(
        callFor('member', unit).GET('/api/v1/notices', {
          params: { query: { unread, ...(pageParam === null ? {} : { after: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: null,
    getNextPageParam: (last) => last.next,
  });
}

/** How one hears of each kind, and whether this portal sends mail. */
export function useSwitches() {
  return useAnswer(['notice-switches'], (call, signal) =>
    call.GET('/api/v1/notice-switches', { signal }),
  );
}

/** One's leave, and whom one stands in for; without a leave nobody is named. */
export type OwnLeave = Records['OwnLeave'];

/** One's own leave. */
export function useLeave() {
  return useAnswer(['leave'], (call, signal) => call.GET('/api/v1/leave', { signal }));
}

/** Heard and read notices in one list; each stands once, as it was read last. */
export function merged(heard: Notice[], read: Notice[]): Notice[] {
  const known = new Set(read.map(({ id }) => id));
  return [...heard.filter(({ id }) => !known.has(id)), ...read].toSorted((a, b) =>
    b.id.localeCompare(a.id),
  );
}
