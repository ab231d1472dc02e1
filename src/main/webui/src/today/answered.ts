import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, callFor } from '@/frame/call';
import type { Refusal } from '@/frame/refusal';
import { useActingUnit } from '@/frame/unit';
import type { LeadRow, Recipient } from '@/lead/lead';

/** Where a submitted lead stands with one recipient. */
export type Standing = { row: LeadRow; recipient: Recipient };

/**
 * Opens submitted leads one after the other, to learn where each stands with its recipients: lists
 * do not say it, and each opening is recorded, so this is done when the member asks for it.
 */
export function useStandings() {
  const unit = useActingUnit();
  const [read, setRead] = useState(0);
  const step = useMutation<Standing[], Refusal, LeadRow[]>({
    mutationFn: async (rows) => {
      const found: Standing[] = [];
      setRead(0);
      for (const row of rows) {
        const lead = await answerOf(
          callFor('member', unit).GET('/api/v1/leads/{id}', {
            params: { path: { id: row.id }, query: { provider: row.provider } },
          }),
        );
        found.push(...lead.recipients.map((recipient) => ({ row, recipient })));
        setRead((before) => before + 1);
      }
      return found;
    },
  });
  return { step, read };
}

/** Those who have the next word. */
export function stillOpen({ recipient }: Standing) {
  return ['SUBMITTED', 'RECEIVED', 'ASSESSED'].includes(recipient.state);
}

export function isReturned({ recipient }: Standing) {
  return recipient.state === 'RETURNED';
}
