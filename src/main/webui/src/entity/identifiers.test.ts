import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Identifier, identifiers, isPrivateKey, isWalletAddress } from './identifiers';

type Vectors = Record<Identifier, { right: string[]; wrong: string[] }>;

const vectors = JSON.parse(
  readFileSync('../../test/resources/entity/identifier-vectors.json', 'utf8'),
) as Vectors;

describe.each(Object.keys(identifiers) as Identifier[])('%s', (kind) => {
  it.each(vectors[kind].right)('holds as %s', (value) => {
    expect(identifiers[kind](value)).toBe(true);
  });

  it.each(vectors[kind].wrong)('is refused as %s', (value) => {
    expect(identifiers[kind](value)).toBe(false);
  });
});

it('judges a wallet by its currency, or else by its shape', () => {
  const bitcoin = 'bc1qqxcrpun0za4d76ygrrl3g0s2e7n6degpq7m6dp';
  expect(isWalletAddress(bitcoin, 'btc')).toBe(true);
  expect(isWalletAddress(bitcoin, '')).toBe(true);
  expect(isWalletAddress(bitcoin, 'ETH')).toBe(false);
  expect(isWalletAddress('0x3862e244d77cd94b5B95047A23EF12b3E1D43F33', 'USDT')).toBe(false);
});

it('knows a private key', () => {
  expect(isPrivateKey('5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ')).toBe(true);
  expect(isPrivateKey('1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa')).toBe(false);
});
