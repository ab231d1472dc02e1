import { useQuery } from '@tanstack/react-query';
import { answerOf, type Call, callFor, type Records } from '@/frame/call';
import type { Refusal } from '@/frame/refusal';
import { useActingUnit } from '@/frame/unit';
import type { Card } from './draft';
import type { Usual } from './unusual';

/** The list does not name recipients: so many leads are opened, and each opening stands in the trail. */
const OPENED = 5;

async function submitted(call: Call, signal: AbortSignal) {
  const rows: Records['LeadRow'][] = [];
  for (let after: string | null | undefined; after !== null;) {
    const page = await answerOf(
      call.GET('/api/v1/leads', {
        params: { query: { provided: true, limit: 200, ...(after ? { after } : {}) } },
        signal,
      }),
    );
    rows.push(...page.items.filter(({ state }) => state !== 'DRAFT'));
    after = page.next ?? null;
  }
  return rows;
}

/** Whom the acting unit's last leads went to; asked for once while the pages are open. */
export function useUsual(isWanted: boolean) {
  const unit = useActingUnit();
  return useQuery<Usual, Refusal>({
    queryKey: [unit, 'usual-recipients'],
    enabled: isWanted,
    staleTime: Infinity,
    gcTime: Infinity,
    queryFn: async ({ signal }) => {
      const call = callFor('member', unit);
      const rows = await submitted(call, signal);
      const last = rows.toReversed().slice(0, OPENED);
      const leads = await Promise.all(
        last.map(({ id, provider }) =>
          answerOf(
            call.GET('/api/v1/leads/{id}', {
              params: { path: { id }, query: { provider } },
              signal,
            }),
          ),
        ),
      );
      return {
        recipients: leads.map(({ card }) => (card as Card).recipients ?? []),
        isAll: rows.length <= OPENED,
      };
    },
  });
}
