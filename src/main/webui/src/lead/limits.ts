import { useAnswer } from '@/frame/answers';

/** What the portal takes, as it is set up. */
export function useLimits() {
  return useAnswer(['limits'], (call, signal) => call.GET('/api/v1/limits', { signal }));
}
