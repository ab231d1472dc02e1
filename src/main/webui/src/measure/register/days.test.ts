import { expect, it } from 'vitest';
import type { MeasureRow } from '../measure';
import { monthsOf } from './days';

const row = (id: string, change: Partial<MeasureRow>) =>
  ({ id, state: 'FROZEN', ...change }) as MeasureRow;

it('puts the days on which something is due under their months, in order', () => {
  const found = monthsOf([
    row('b', { endsOn: '2026-03-28', askRenewalBy: '2026-01-27' }),
    row('a', { endsOn: '2026-01-05', askRenewalBy: '2025-11-06', renewalAskedOn: '2025-11-01' }),
    row('c', {}),
  ]);
  expect(
    found.map(({ month, days }) => [month, ...days.map((one) => `${one.what} ${one.row.id}`)]),
  ).toEqual([
    ['2026-01', 'ends a', 'ask b'],
    ['2026-03', 'ends b'],
  ]);
});
