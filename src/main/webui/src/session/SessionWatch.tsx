import { useQueryClient } from '@tanstack/react-query';
import { lazy, useCallback, useEffect, useState } from 'react';
import type { Refusal } from '@/frame/refusal';
import { useSessionEnded } from './ended';
import { firstEnd, WARNING_MS } from './ends';
import { forgetTab, hearTabs } from './tabs';
import { askSession, type Session, sessionKey } from './session';

const EndedDialog = lazy(async () => ({ default: (await import('./EndedDialog')).EndedDialog }));
const EndingDialog = lazy(async () => ({ default: (await import('./EndingDialog')).EndingDialog }));

/** Announces the end of the session before it comes, and offers the way back when it came. */
export function SessionWatch({ session }: { session: Session }) {
  const ended = useSessionEnded();
  const asked = useQueryClient();
  const [warned, setWarned] = useState(false);

  const look = useCallback(
    async (cause: 'member' | 'background') => {
      try {
        const now = await asked.query<Session, Refusal>({
          queryKey: sessionKey,
          queryFn: ({ signal }) => askSession(cause, signal),
          staleTime: 0,
        });
        setWarned(firstEnd(now).getTime() - Date.now() <= WARNING_MS);
      } catch {
        // A 401 has opened the dialog; a line that is down is told by the page's own calls.
      }
    },
    [asked],
  );

  useEffect(() => {
    const left = firstEnd(session).getTime() - Date.now();
    // Other calls and other tabs move the end: ask before warning, and again when it has come.
    const next = warned ? Math.max(left, 0) + 1000 : Math.max(left - WARNING_MS, 0);
    const timer = window.setTimeout(() => void look('background'), next);
    return () => {
      window.clearTimeout(timer);
    };
  }, [session, warned, look]);

  useEffect(
    () =>
      hearTabs((word) => {
        if (word === 'signed-out') {
          forgetTab();
          void look('background');
        }
      }),
    [look],
  );

  if (ended) {
    return <EndedDialog />;
  }
  return warned ? <EndingDialog session={session} stay={() => look('member')} /> : null;
}
