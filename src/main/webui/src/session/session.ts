import { useQuery } from '@tanstack/react-query';
import { answerOf, callFor, type Cause, type Records } from '@/frame/call';
import type { Refusal } from '@/frame/refusal';

/** When the session began, and when it ends without a call and at the latest (ISO 8601). */
export type Session = Records['Session'];

/** The key of the session among the answers. */
export const sessionKey = ['session'];

/**
 * Asks for the session.
 *
 * @param cause a member's question moves the idle end, a background one does not
 */
export function askSession(cause: Cause, signal?: AbortSignal): Promise<Session> {
  return answerOf(callFor(cause).GET('/api/v1/session', signal ? { signal } : {}));
}

/** Ends the session of this browser, or all of the member's. */
export async function endSession(where: 'here' | 'everywhere'): Promise<void> {
  const call = callFor('member');
  await (where === 'here'
    ? answerOf(call.DELETE('/api/v1/session'))
    : answerOf(call.DELETE('/api/v1/sessions')));
}

/** The session of this browser. */
export function useSession() {
  return useQuery<Session, Refusal>({
    queryKey: sessionKey,
    queryFn: ({ signal }) => askSession('member', signal),
    staleTime: Infinity,
  });
}
