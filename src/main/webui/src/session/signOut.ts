import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Refusal } from '@/frame/refusal';
import { endSession } from './session';
import { forgetTab, tellTabs } from './tabs';

/** Ends the session here, or every session of the member, and forgets all that was read. */
export function useSignOut() {
  const queries = useQueryClient();
  return useMutation<unknown, Refusal, 'here' | 'everywhere'>({
    mutationFn: endSession,
    onSuccess: () => {
      queries.clear();
      forgetTab();
      tellTabs('signed-out');
      // A new document: nothing that was read stays in memory.
      window.location.assign('/');
    },
  });
}
