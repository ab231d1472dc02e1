import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { identifiersOf, numberFault } from './kinds';

it('is the table of the portal', () => {
  const source = readFileSync('../java/org/seine/asset/AssetType.java', 'utf8');
  const table = source.slice(source.indexOf('enum AssetType {'), source.indexOf('private final'));
  const lines = [...table.matchAll(/^ {2}([A-Z_]+)\(([A-Z_, \n]+)\)[,;]/gm)].map(
    ([, type = '', kinds = '']) => [type, kinds.split(',').map((kind) => kind.trim())] as const,
  );
  expect(lines.length).toBeGreaterThan(20);
  expect(identifiersOf).toEqual(Object.fromEntries(lines));
});

describe('an identifier that is typed', () => {
  it.each([
    ['IBAN', 'QM4510007000420019073355', 'QM4510007000420019073365'],
    ['IBAN', 'QP32PCMB40127700318842', 'QP32PCMB40127700318843'],
    ['IMO', '3007140', '3007141'],
    ['LEI', 'DEMO00MERROWFEN00188', 'DEMO00MERROWFEN00189'],
    [
      'WALLET_ADDRESS',
      'bc1qqxcrpun0za4d76ygrrl3g0s2e7n6degpq7m6dp',
      'bc1qqxcrpun0za4d76ygrrl3g0s2e7n6degpq7m6dq',
    ],
  ] as const)('of kind %s is right or wrong by one character', (kind, right, wrong) => {
    expect(numberFault(kind, right, '')).toBe('');
    expect(numberFault(kind, wrong, '')).toBe(kind);
  });

  it('is not faulted where there is no check', () => {
    expect(numberFault('ACCOUNT_NUMBER', '0048-221907-3', 'Banco Mareal')).toBe('');
    expect(numberFault('', 'x', '')).toBe('');
  });

  it('is never a private key', () => {
    // The key of the number one: everybody knows it.
    const key = 'KwDiBf89QgGbjEhKnhXJuH7LrciVrZi3qYjgd9M7rFU73sVHnoWn';
    expect(numberFault('WALLET_ADDRESS', key, 'BTC')).toBe('PRIVATE_KEY');
  });
});
