import { describe, expect, it } from 'vitest';
import { amountFault, moneyOf, sumOf } from './money';

describe('an amount that is typed', () => {
  it.each([
    ['1284310.55', 'EUR', ''],
    ['1284310,55', 'EUR', ''],
    ['0', 'EUR', ''],
    ['', 'EUR', ''],
    ['1,284,310.55', 'EUR', 'amount'],
    ['1 284', 'EUR', 'amount'],
    ['007', 'EUR', 'amount'],
    ['-1', 'EUR', 'amount'],
    ['1234567890123456789', 'EUR', 'amount'],
    ['1.001', 'EUR', 'digits'],
    ['1.5', 'JPY', 'digits'],
    ['1.001', 'TND', ''],
  ])('%s in %s is faulted with "%s"', (typed, currency, fault) => {
    expect(amountFault(typed, currency)).toBe(fault);
  });

  it('is money once it is whole', () => {
    expect(moneyOf('1284310,55', 'EUR')).toEqual({ amount: '1284310.55', currency: 'EUR' });
    expect(moneyOf('1284310,55', '')).toBeNull();
    expect(moneyOf('1.001', 'EUR')).toBeNull();
    expect(moneyOf(' ', 'EUR')).toBeNull();
  });
});

describe('a sum', () => {
  it('is exact beyond what a floating number holds', () => {
    expect(sumOf(['999999999999999999.99', '0.01'])).toBe('1000000000000000000.00');
    expect(sumOf(['0.1', '0.20'])).toBe('0.30');
  });

  it('can be negative, or of nothing', () => {
    expect(sumOf(['1.00', '-1.05'])).toBe('-0.05');
    expect(sumOf([])).toBe('0');
  });
});
