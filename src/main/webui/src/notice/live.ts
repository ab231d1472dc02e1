import { useEffect, useSyncExternalStore } from 'react';
import type { Refusal } from '@/frame/refusal';
import { useActingUnit, useHasRole } from '@/frame/unit';
import { useSessionEnded } from '@/session/ended';
import { listen, type Notice } from './listen';

/** What this tab has heard of one unit since it was opened. */
export type Live = {
  unit: string;
  /** The newest first. */
  notices: Notice[];
  /** Undefined until the portal said it. */
  unread?: number;
  /** Why nothing more is heard. */
  shut?: Refusal;
};

const KEPT = 200;
let live: Live = { unit: '', notices: [] };
const listeners = new Set<() => void>();

function set(next: Live) {
  live = next;
  listeners.forEach((tell) => {
    tell();
  });
}

function subscribe(tell: () => void) {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** What was heard so far. */
export function useLive(): Live {
  return useSyncExternalStore(subscribe, () => live);
}

/** Whether the member is told of anything in the acting unit. */
export function useIsTold() {
  return useHasRole('focal-point', 'investigator', 'registry-officer', 'administrator');
}

/** Hears the acting unit's notices while the pages are open; once in each tab. */
export function useListening() {
  const unit = useActingUnit();
  const ended = useSessionEnded();
  const told = useIsTold();
  useEffect(() => {
    if (ended || !told) {
      return undefined;
    }
    const stop = new AbortController();
    if (live.unit !== unit) {
      set({ unit, notices: [] });
    }
    const mine = (change: (before: Live) => Live) => {
      if (!stop.signal.aborted) {
        set(change(live));
      }
    };
    void listen(
      unit,
      {
        notice: (notice) => {
          mine((before) => ({ ...before, notices: withNotice(before.notices, notice) }));
        },
        unread: (unread) => {
          mine((before) => ({ ...before, unread }));
        },
        shut: (shut) => {
          mine((before) => ({ ...before, shut }));
        },
      },
      stop.signal,
    );
    return () => {
      stop.abort();
    };
  }, [unit, ended, told]);
}

/** What was heard and is read by now is no news any more. */
export function forget(isRead: (notice: Notice) => boolean) {
  set({ ...live, notices: live.notices.filter((one) => !isRead(one)) });
}

/** The list with one more; a notice that was heard twice stands once. */
export function withNotice(notices: Notice[], one: Notice): Notice[] {
  return [one, ...notices.filter(({ id }) => id !== one.id)]
    .toSorted((a, b) => b.id.localeCompare(a.id))
    .slice(0, KEPT);
}
