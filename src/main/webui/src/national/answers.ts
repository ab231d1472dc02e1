import { everyPage } from '@/directory/answers';
import { useAnswer } from '@/frame/answers';
import type { Records } from '@/frame/call';

/** What a State says of its law. */
export type Sheet = Records['RulesSheet'];

/** What holds in a State on a day of its calendar; today, where none is named. */
export function useStateRules(state: string, on: string | null = null, enabled = true) {
  return useAnswer(
    ['rules', state, on],
    (call, signal) =>
      call.GET('/api/v1/participants/{participant}/rules', {
        params: { path: { participant: state }, query: on === null ? {} : { on } },
        signal,
      }),
    { enabled },
  );
}

/** All versions of a State's rules that the acting unit sees, without what they say. */
export function useVersions(state: string) {
  return useAnswer(['rules', 'versions', state], (call, signal) =>
    everyPage((query) =>
      call.GET('/api/v1/participants/{participant}/rules/versions', {
        params: { path: { participant: state }, query },
        signal,
      }),
    ),
  );
}

/** One version, with what it says and whom it waits for. */
export function useVersion(id: string) {
  return useAnswer(['rules', 'version', id], (call, signal) =>
    call.GET('/api/v1/national-rules/{id}', { params: { path: { id } }, signal }),
  );
}

/** What is asked for again after a step. */
export const renewed = [['rules']];

/** Whether a participant of this kind is a State, and so has rules. */
export function isState(kind: Records['ParticipantKind']): boolean {
  return kind === 'STATE_PARTY' || kind === 'STATE_NOT_PARTY';
}
