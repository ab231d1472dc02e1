import { describe, expect, it } from 'vitest';
import { blank, blankNumber, blankParty, type Draft, faultsOf, formOf } from './draft';

const account: Draft = {
  ...blank,
  type: 'BANK_ACCOUNT',
  country: 'QP',
  crimeLink: 'PROCEEDS',
  confidence: 'CONFIRMED',
  name: ' Account at the Mercantile Bank ',
};
const owner = { ...blankParty, role: 'CO_OWNER', kind: 'PERSON', name: 'Sevane' } as const;

describe('an asset as it is written', () => {
  it('is sent without what is not filled in', () => {
    expect(faultsOf(account)).toEqual([]);
    expect(formOf(account)).toEqual({
      type: 'BANK_ACCOUNT',
      country: 'QP',
      crimeLink: 'PROCEEDS',
      confidence: 'CONFIRMED',
      text: {
        name: 'Account at the Mercantile Bank',
        identifiers: [],
        parties: [],
        encumbrances: [],
      },
    });
  });

  it('names each place that is not filled in', () => {
    expect(faultsOf({ ...blank, numbers: [blankNumber], parties: [blankParty] })).toEqual([
      'type',
      'name',
      'crimeLink',
      'confidence',
      'numbers/0/kind',
      'numbers/0/value',
      'parties/0/role',
      'parties/0/kind',
      'parties/0/name',
    ]);
  });

  it('has identifiers of its type only, whose check digits hold', () => {
    const numbered = (kind: 'IMO' | 'IBAN', value: string) =>
      faultsOf({ ...account, numbers: [{ kind, value, of: '' }] });
    expect(numbered('IMO', '3007140')).toEqual(['numbers/0/kind']);
    expect(numbered('IBAN', 'QP32PCMB40127700318843')).toEqual(['numbers/0/value']);
    expect(numbered('IBAN', 'DE89370400440532013000')).toEqual([]);
  });

  it('has owners of at most the whole, to the ten thousandth of a per cent', () => {
    const shared = (...shares: string[]) =>
      faultsOf({ ...account, parties: shares.map((share) => ({ ...owner, share })) });
    expect(shared('50', '50,0000')).toEqual([]);
    expect(shared('50', '50.0001')).toEqual(['shares']);
    expect(shared('101')).toEqual(['parties/0/share']);
  });

  it('is of so many of a unit, or neither', () => {
    expect(faultsOf({ ...account, quantity: '31.75' })).toEqual(['quantity']);
    expect(formOf({ ...account, quantity: '31,75', unit: 'BTC' }).text.quantity).toEqual({
      amount: '31.75',
      unit: 'BTC',
    });
  });
});
