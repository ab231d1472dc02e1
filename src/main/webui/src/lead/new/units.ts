import { useQuery } from '@tanstack/react-query';
import { answerOf, type Call, callFor, type Records } from '@/frame/call';
import type { Refusal } from '@/frame/refusal';
import { useActingUnit } from '@/frame/unit';

/** A unit, with the country of its participant. */
export type Addressee = Records['Unit'] & { country: string | null };

const LIMIT = 200;

async function allUnits(call: Call, signal: AbortSignal) {
  const units: Records['Unit'][] = [];
  for (let after: string | null | undefined; after !== null;) {
    const page = await answerOf(
      call.GET('/api/v1/units', {
        params: { query: { limit: LIMIT, ...(after ? { after } : {}) } },
        signal,
      }),
    );
    units.push(...page.items);
    after = page.next ?? null;
  }
  return units;
}

async function allCountries(call: Call, signal: AbortSignal) {
  const countries = new Map<string, string | null>();
  for (let after: string | null | undefined; after !== null;) {
    const page = await answerOf(
      call.GET('/api/v1/participants', {
        params: { query: { limit: LIMIT, ...(after ? { after } : {}) } },
        signal,
      }),
    );
    page.items.forEach(({ id, country }) => countries.set(id, country ?? null));
    after = page.next ?? null;
  }
  return countries;
}

/** Every unit of the directory. */
export function useAddressees() {
  const unit = useActingUnit();
  return useQuery<Addressee[], Refusal>({
    queryKey: [unit, 'addressees'],
    queryFn: async ({ signal }) => {
      const call = callFor('member', unit);
      const [units, countries] = await Promise.all([
        allUnits(call, signal),
        allCountries(call, signal),
      ]);
      return units
        .map((one) => ({ ...one, country: countries.get(one.participant) ?? null }))
        .toSorted(
          (one, other) =>
            one.participantName.localeCompare(other.participantName) ||
            one.name.localeCompare(other.name),
        );
    },
    staleTime: 5 * 60_000,
  });
}
