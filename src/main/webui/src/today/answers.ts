import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useAnswer } from '@/frame/answers';
import { useActingUnit } from '@/frame/unit';
import type { LeadRow } from '@/lead/lead';
import type { Notice } from '@/notice/listen';
import { useIsTold, useLive } from '@/notice/live';

const MOST_NOTICES = 50;
const KEY = ['notices', 'today'];

/** A page of notices. */
export type NoticePage = { items: Notice[]; next?: string | null };

/** One's newest unread notices; asked for again when the bell rings. */
export function useUnreadNotices() {
  const unit = useActingUnit();
  const told = useIsTold();
  const queries = useQueryClient();
  const { unread } = useLive();
  const before = useRef(unread);
  useEffect(() => {
    if (before.current !== undefined && before.current !== unread) {
      void queries.invalidateQueries({ queryKey: [unit, ...KEY] });
    }
    before.current = unread;
  }, [unread, queries, unit]);
  return useAnswer<NoticePage>(
    KEY,
    (call, signal) =>
      call.GET('/api/v1/notices', {
        params: { query: { unread: true, limit: MOST_NOTICES } },
        signal,
      }),
    { enabled: told },
  );
}

/** The rows of these leads, as far as the unit may see them. */
export function useLeadsOf(ids: string[]) {
  return useAnswer<{ items: LeadRow[] }>(
    ['leads-of', ids],
    (call, signal) =>
      call.GET('/api/v1/leads', { params: { query: { id: ids, limit: MOST_NOTICES } }, signal }),
    { enabled: ids.length > 0 },
  );
}
