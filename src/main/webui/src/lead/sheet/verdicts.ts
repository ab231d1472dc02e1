import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, callFor, type Records } from '@/frame/call';
import type { Refusal } from '@/frame/refusal';
import { useActingUnit } from '@/frame/unit';
import type { Lead } from '../lead';

/** What a verification found; who signed and when is told only where it passed. */
export type Verdict = Records['Verdict'];

export type Verdicts = {
  /** By document. */
  of: Record<string, Verdict>;
  error: Refusal | null;
  /** The document that is being verified. */
  current: string | undefined;
  verify: (documents: string[]) => void;
};

/** Verifies documents one after the other: each reads the whole document, and is recorded. */
export function useVerdicts({ id, provider }: Lead): Verdicts {
  const unit = useActingUnit();
  const queries = useQueryClient();
  const [found, setFound] = useState<Record<string, Verdict>>({});
  const [current, setCurrent] = useState<string>();
  const step = useMutation<undefined, Refusal, string[]>({
    mutationFn: async (documents) => {
      for (const document of documents) {
        setCurrent(document);
        const verdict = await answerOf(
          callFor('member', unit).GET('/api/v1/leads/{id}/documents/{document}/verification', {
            params: { path: { id, document }, query: { provider } },
          }),
        );
        setFound((before) => ({ ...before, [document]: verdict }));
      }
      return undefined;
    },
    onSettled: () => {
      setCurrent(undefined);
      return queries.invalidateQueries({ queryKey: [unit, 'trail', id] });
    },
  });
  return {
    of: found,
    error: step.error,
    current,
    verify: (documents) => {
      step.mutate(documents);
    },
  };
}
