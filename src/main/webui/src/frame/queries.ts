import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { sessionHasEnded } from '@/session/ended';
import { Refusal } from './refusal';

function notice(failure: Error) {
  if (failure instanceof Refusal && failure.problem.status === 401) {
    sessionHasEnded();
  }
}

/** What the pages have asked for; it lives in memory and ends with the tab. */
export const queries = new QueryClient({
  queryCache: new QueryCache({ onError: notice }),
  mutationCache: new MutationCache({ onError: notice }),
  defaultOptions: {
    queries: {
      // Reading is recorded in the trail: nothing is read again without a reason.
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      staleTime: 30_000,
      retry: (times, failure) =>
        times < 2 && failure instanceof Refusal && [0, 503].includes(failure.problem.status),
      // A line that is down is told, not waited for.
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});
