import { useQuery } from '@tanstack/react-query';
import { answerOf, callHeaders, type Cause } from '@/frame/call';
import type { Refusal } from '@/frame/refusal';

/** When the session began, and when it ends without a call and at the latest (ISO 8601). */
export type Session = { signedInAt: string; idleEndsAt: string; endsAt: string };

/** The key of the session among the answers. */
export const sessionKey = ['session'];

/**
 * Asks for the session.
 *
 * @param cause a member's question moves the idle end, a background one does not
 */
export function askSession(cause: Cause, signal?: AbortSignal): Promise<Session> {
  return callSession('GET', '/api/v1/session', cause, signal);
}

/** Ends the session of this browser, or all of the member's. */
export function endSession(where: 'here' | 'everywhere'): Promise<unknown> {
  return callSession('DELETE', where === 'here' ? '/api/v1/session' : '/api/v1/sessions', 'member');
}

function callSession<T>(method: string, path: string, cause: Cause, signal?: AbortSignal) {
  const ask = async () => {
    // eslint-disable-next-line no-restricted-syntax -- the session is asked for before any unit is chosen
    const response = await fetch(path, {
      method,
      headers: { ...callHeaders(cause), Accept: 'application/json' },
      credentials: 'same-origin',
      cache: 'no-store',
      ...(signal ? { signal } : {}),
    });
    const body: unknown = await response.json().catch(() => undefined);
    return response.ok ? { data: body as T, response } : { error: body, response };
  };
  return answerOf<T>(ask());
}

/** The session of this browser. */
export function useSession() {
  return useQuery<Session, Refusal>({
    queryKey: sessionKey,
    queryFn: ({ signal }) => askSession('member', signal),
    staleTime: Infinity,
  });
}
