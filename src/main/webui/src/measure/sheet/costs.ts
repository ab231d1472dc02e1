import type { Money } from '@/asset/asset';
import { sumOf } from '@/asset/money';
import type { Measure } from '../measure';
import { bearers, isCost } from '../steps/draft';
import { counts } from '../steps/judging';

type Bearer = (typeof bearers)[number];

/** What one bears of the costs, in one currency. */
export type Borne = { bearer: Bearer; sum: Money };

/** Who bears which costs that count, summed in each currency; one that names no bearer is deducted. */
export function costsOf(measure: Pick<Measure, 'alarms' | 'history'>): Borne[] {
  const costs = measure.history
    .filter((done) => counts(measure, done))
    .flatMap(({ told }) => told.money ?? [])
    .filter(({ kind }) => isCost(kind));
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
