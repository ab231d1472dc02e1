import { expect, it } from 'vitest';
import type { Entry, Measure } from '../measure';
import { costsOf } from './costs';

const entry = (kind: string, amount: string, currency: string, bearer?: string) =>
  ({ kind, money: { amount, currency }, bearer }) as Entry;
const measure = (...steps: Entry[][]) =>
  ({ alarms: [], history: steps.map((money) => ({ told: { money } })) }) as unknown as Measure;

it('sums the costs of all steps by who bears them, each currency for itself, to the last digit', () => {
  expect(
    costsOf(
      measure(
        [entry('BALANCE', '3912740.00', 'USD'), entry('COST', '0.10', 'USD', 'COURT')],
        [
          entry('UPKEEP', '0.20', 'USD', 'COURT'),
          entry('FEE', '7.00', 'EUR', 'COURT'),
          entry('FEE', '12.5', 'USD', 'DEDUCTED'),
          entry('COST', '1', 'USD'),
        ],
        [],
      ),
    ),
  ).toEqual([
    { bearer: 'DEDUCTED', sum: { currency: 'USD', amount: '13.5' } },
    { bearer: 'COURT', sum: { currency: 'EUR', amount: '7.00' } },
    { bearer: 'COURT', sum: { currency: 'USD', amount: '0.30' } },
  ]);
});

it('leaves out what is no cost', () => {
  expect(costsOf(measure([entry('CLAIM_PAID', '5.00', 'USD')]))).toEqual([]);
});
