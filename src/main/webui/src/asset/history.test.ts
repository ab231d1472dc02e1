import { expect, it } from 'vitest';
import type { Asset } from './asset';
import { custodiesOf, linesOf, placesOf, valuesOf } from './history';

const step = (number: number, on: string, observation?: object) => ({
  number,
  on,
  recordedAt: `2026-01-0${number}T00:00:00Z`,
  unit: 'unit',
  step: 'VALUE',
  article: 'Art. 93(1)(k)',
  observation: observation && { on, source: null, ...observation },
});
const value = (amount: string, currency: string) => ({
  value: { money: { amount, currency }, method: 'BALANCE' },
});
const asset = {
  history: [
    step(1, '2026-01-01'),
    step(2, '2025-11-28', value('4106221.37', 'USD')),
    step(3, '2019-03-22', value('3912740.00', 'USD')),
    step(4, '2020-01-01', value('1.00', 'EUR')),
    step(5, '2020-02-01', { custody: { custodian: 'Port of Callis', perishable: false } }),
  ],
} as unknown as Asset;

it('tells values in the order of their days, not of their recording', () => {
  expect(valuesOf(asset).map(({ on }) => on)).toEqual(['2019-03-22', '2020-01-01', '2025-11-28']);
  expect(valuesOf(asset)[0]?.source).toBeUndefined();
});

it('keeps value, place and custody apart', () => {
  expect(placesOf(asset)).toEqual([]);
  expect(custodiesOf(asset).map(({ what }) => what.custodian)).toEqual(['Port of Callis']);
});

it('draws one line for each currency that has two values', () => {
  const lines = linesOf(valuesOf(asset));
  expect(lines.map(({ currency }) => currency)).toEqual(['USD']);
  expect(lines[0]?.points.map(({ money }) => money.amount)).toEqual(['3912740.00', '4106221.37']);
});
