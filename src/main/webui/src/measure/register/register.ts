import { useTranslation } from 'react-i18next';
import type { Money } from '@/asset/asset';
import { sumOf, useMoney } from '@/asset/money';
import { useAnswer } from '@/frame/answers';
import type { Records } from '@/frame/call';
import type { Maybe } from '@/frame/maybe';

export type Held = Maybe<Records['RegisterHeld'], 'participant' | 'value'>;

/** The register's numbers over all that this unit may see. */
export type Register = Omit<Records['Register'], 'held'> & { held: Held[] };

/** Reads the register's numbers. */
export function useRegister() {
  return useAnswer<Register>(['register'], (call, signal) =>
    call.GET('/api/v1/register', { signal }),
  );
}

/** What is held of one State, of one kind, or in one currency. */
export type HeldGroup = {
  key: string;
  frozen: number;
  seized: number;
  /** The sum of the last values, one for each currency. */
  sums: Money[];
};

/**
 * What is held, by what the key says of each line.
 *
 * @param keyOf undefined leaves a line out
 */
export function groupsOf(held: Held[], keyOf: (one: Held) => string | undefined): HeldGroup[] {
  const groups = new Map<string, Held[]>();
  for (const one of held) {
    const key = keyOf(one);
    if (key !== undefined) {
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
  }
  return [...groups].map(([key, lines]) => ({
    key,
    frozen: countOf(lines, 'FROZEN'),
    seized: countOf(lines, 'SEIZED'),
    sums: sumsOf(lines),
  }));
}

const countOf = (lines: Held[], standing: Held['standing']) =>
  lines.filter((one) => one.standing === standing).reduce((sum, { assets }) => sum + assets, 0);

/** The exact sum in each currency: currencies are never added to one another. */
function sumsOf(lines: Held[]): Money[] {
  const amounts = new Map<string, string[]>();
  for (const { value } of lines) {
    if (value) {
      amounts.set(value.currency, [...(amounts.get(value.currency) ?? []), value.amount]);
    }
  }
  return [...amounts]
    .map(([currency, all]) => ({ currency, amount: sumOf(all) }))
    .toSorted((one, other) => one.currency.localeCompare(other.currency));
}

/** Sums as one text, or that there is no value. */
export function useSums() {
  const { t } = useTranslation('measure');
  const { money } = useMoney();
  return (sums: Money[]) => (sums.length === 0 ? t('value.none') : sums.map(money).join('\n'));
}

/** A day so many days later. */
export function later(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** How many days ahead an end counts as near, as the portal counts it. */
export const SOON_DAYS = 90;
