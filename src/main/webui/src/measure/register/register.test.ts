import { describe, expect, it } from 'vitest';
import { groupsOf, type Held, later } from './register';

const worthless: Held = {
  participant: 'QM',
  standing: 'FROZEN',
  type: 'VEHICLE',
  assets: 1,
};
const line = (change: Partial<Held>): Held => ({
  ...worthless,
  participant: 'QP',
  type: 'BANK_ACCOUNT',
  value: { amount: '0.10', currency: 'USD' },
  ...change,
});
const held = [
  line({}),
  line({ assets: 2, value: { amount: '0.20', currency: 'USD' } }),
  line({ standing: 'SEIZED', type: 'VESSEL', value: { amount: '9', currency: 'EUR' } }),
  worthless,
];

describe('what is held', () => {
  it('is counted by what it is held as, and summed exactly in each currency', () => {
    expect(groupsOf(held, ({ participant }) => participant)).toEqual([
      {
        key: 'QP',
        frozen: 3,
        seized: 1,
        sums: [
          { currency: 'EUR', amount: '9' },
          { currency: 'USD', amount: '0.30' },
        ],
      },
      { key: 'QM', frozen: 1, seized: 0, sums: [] },
    ]);
  });

  it('leaves out what the key does not say', () => {
    expect(groupsOf(held, ({ value }) => value?.currency).map(({ key }) => key)).toEqual([
      'USD',
      'EUR',
    ]);
  });
});

it('counts days over the ends of months', () => {
  expect(later('2028-02-28', 2)).toBe('2028-03-01');
  expect(later('2026-01-01', -1)).toBe('2025-12-31');
});
