import type { Money } from '@/asset/asset';
import { sumOf } from '@/asset/money';
import type { Measure } from '../measure';
import { bearers, isCost } from '../steps/draft';

type Bearer = (typeof bearers)[number];

/** What one bears of the costs, in one currency. */
export type Borne = { bearer: Bearer; sum: Money };

/** Who bears which costs, summed in each currency; one that names no bearer is deducted. */
export function costsOf({ history }: Pick<Measure, 'history'>): Borne[] {
  const costs = history.flatMap(({ told }) => told.money ?? []).filter(({ kind }) => isCost(kind));
  return bearers.flatMap((bearer) => {
    const borne = costs.filter((cost) => (cost.bearer ?? 'DEDUCTED') === bearer);
    const currencies = [...new Set(borne.map(({ money }) => money.currency))].sort();
    return currencies.map((currency) => ({
      bearer,
      sum: {
        currency,
        amount: sumOf(
          borne.flatMap(({ money }) => (money.currency === currency ? [money.amount] : [])),
        ),
      },
    }));
  });
}
