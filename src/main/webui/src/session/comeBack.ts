import type { QueryClient } from '@tanstack/react-query';
import { answerOf, callFor } from '@/frame/call';
import type { Membership } from '@/frame/unit';
import { sessionIsBack } from './ended';
import { askSession, sessionKey } from './session';

const who = (own: Membership[] | undefined) =>
  JSON.stringify(own?.map(({ unit, name }) => [unit, name]));

/**
 * Goes on after signing in again: asks for everything anew. If somebody else signed in, the page is
 * left, so that nobody reads or sends what another one typed.
 */
export async function comeBack(queries: QueryClient) {
  try {
    const session = await askSession('member');
    const before = queries.getQueryData<Membership[]>(['me']);
    const now = await answerOf(callFor('member').GET('/api/v1/me'));
    if (before !== undefined && who(before) !== who(now)) {
      window.location.assign('/');
      return;
    }
    queries.setQueryData(sessionKey, session);
    sessionIsBack();
    await queries.invalidateQueries();
  } catch {
    // Still signed out, or the line is down: the dialog stays.
  }
}
