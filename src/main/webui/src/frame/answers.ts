import {
  type QueryKey,
  useMutation,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { answerOf, type Call, callFor, type Reply } from './call';
import type { Refusal } from './refusal';
import { useActingUnit } from './unit';

/** What {@link useAnswer} gives: data, or the refusal, or neither yet. Show it with `Awaiting`. */
export type Answer<T> = UseQueryResult<T, Refusal>;

type Asking = {
  /** Asks again after so many seconds, in the background; the session is not prolonged by it. */
  everySeconds?: number;
  /** False: does not ask yet. */
  enabled?: boolean;
};

/**
 * Asks the API for the acting unit and keeps the answer while the page is open.
 *
 * @param key what is asked for, e.g. `['lead', id]`; the unit is added here
 * @param ask the call; hand it `signal` so that leaving the page cancels it
 */
export function useAnswer<T>(
  key: QueryKey,
  ask: (call: Call, signal: AbortSignal) => Promise<Reply<T>>,
  { everySeconds, enabled = true }: Asking = {},
): Answer<T> {
  const unit = useActingUnit();
  const queries = useQueryClient();
  const whole = [unit, ...key];
  return useQuery<T, Refusal>({
    queryKey: whole,
    queryFn: ({ signal }) => {
      const repeated = everySeconds !== undefined && queries.getQueryData(whole) !== undefined;
      return answerOf(ask(callFor(repeated ? 'background' : 'member', unit), signal));
    },
    enabled,
    ...(everySeconds === undefined ? {} : { refetchInterval: everySeconds * 1000 }),
  });
}

/**
 * A step that the member takes: `mutate` or `mutateAsync` it from the handler of a button or form.
 * Afterwards every answer under `renews` is asked for again.
 *
 * @param take the call
 * @param renews keys as they were given to {@link useAnswer}, or their first parts
 */
export function useStep<V, T>(
  take: (call: Call, input: V) => Promise<Reply<T>>,
  renews: QueryKey[] = [],
) {
  const unit = useActingUnit();
  const queries = useQueryClient();
  return useMutation<T, Refusal, V>({
    mutationFn: (input) => answerOf(take(callFor('member', unit), input)),
    onSuccess: () =>
      Promise.all(renews.map((key) => queries.invalidateQueries({ queryKey: [unit, ...key] }))),
  });
}
