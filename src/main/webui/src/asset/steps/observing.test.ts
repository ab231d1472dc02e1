import { describe, expect, it } from 'vitest';
import { blank, isDegree, observationOf } from './observing';

const day = { ...blank, on: '2019-03-22' };

describe('an observation', () => {
  it('tells a value once amount, currency and method are there', () => {
    const draft = { ...day, amount: '3912740,00', currency: 'USD', source: ' Statement ' };
    expect(observationOf('value', draft)).toBeNull();
    expect(observationOf('value', { ...draft, method: 'BALANCE' })).toEqual({
      on: '2019-03-22',
      source: 'Statement',
      value: { money: { amount: '3912740.00', currency: 'USD' }, method: 'BALANCE' },
    });
  });

  it('tells a place, with both degrees or none', () => {
    const draft = { ...day, country: 'QP', address: 'Berth 4' };
    expect(observationOf('place', draft)).toEqual({
      on: '2019-03-22',
      place: { country: 'QP', address: 'Berth 4' },
    });
    expect(observationOf('place', { ...draft, latitude: '4.5' })).toBeNull();
    expect(observationOf('place', { ...draft, latitude: '4.5', longitude: '-72' })?.place).toEqual({
      country: 'QP',
      address: 'Berth 4',
      latitude: 4.5,
      longitude: -72,
    });
  });

  it('tells a custodian, and an upkeep only with its currency', () => {
    const draft = { ...day, custodian: 'Port of Callis', perishable: true };
    expect(observationOf('custody', draft)?.custody).toEqual({
      custodian: 'Port of Callis',
      perishable: true,
    });
    expect(observationOf('custody', { ...draft, amount: '41500' })).toBeNull();
  });

  it('is of a day that has come', () => {
    const draft = { ...blank, country: 'QP', address: 'Berth 4' };
    expect(observationOf('place', draft)).toBeNull();
    expect(observationOf('place', { ...draft, on: '2999-01-01' })).toBeNull();
  });
});

it('knows degrees', () => {
  expect(isDegree('', 90)).toBe(true);
  expect(isDegree('90', 90)).toBe(true);
  expect(isDegree('-90.00000001', 90)).toBe(false);
  expect(isDegree('4,5', 90)).toBe(false);
});
