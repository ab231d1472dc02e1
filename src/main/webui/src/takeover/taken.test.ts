import { expect, it } from 'vitest';
import { faultsOf } from '@/asset/form/draft';
import type { Model } from '@/entity/model';
import type { Entity } from '@/entity/set';
import { draftOf, isAsset } from './taken';

const model = {
  schemata: [
    {
      name: 'Ownership',
      label: { en: 'Ownership', fr: 'Détention' },
      group: 'LINK',
      edge: { source: 'owner', target: 'asset' },
      properties: [],
    },
  ],
} as unknown as Model;

const company: Entity = {
  id: 'c2',
  schema: 'Company',
  properties: { name: ['Merrowfen Holdings Ltd'] },
};
const account: Entity = {
  id: 'a2',
  schema: 'BankAccount',
  properties: { iban: ['QP32PCMB40127700318842'], bic: ['PCMBQP20'], country: ['qp'] },
};
const owns: Entity = {
  id: 'o2',
  schema: 'Ownership',
  properties: { owner: ['c2'], asset: ['a2'], percentage: ['40'] },
};

it('fills in kind, country, identifiers and who holds it', () => {
  const draft = draftOf(account, [company, account, owns], model);
  expect(draft.type).toBe('BANK_ACCOUNT');
  expect(draft.country).toBe('QP');
  expect(draft.numbers).toEqual([
    { kind: 'IBAN', value: 'QP32PCMB40127700318842', of: '' },
    { kind: 'BIC', value: 'PCMBQP20', of: '' },
  ]);
  expect(draft.parties).toMatchObject([
    { role: 'HOLDER', kind: 'COMPANY', name: 'Merrowfen Holdings Ltd', share: '40', entity: 'c2' },
  ]);
});

it('leaves to the member what no entity says', () => {
  expect(faultsOf(draftOf(account, [account], model))).toEqual(['crimeLink', 'confidence']);
});

it('takes an account, a company and a wallet for assets, and no ownership', () => {
  expect([account, company, owns].map((one) => isAsset(one, model))).toEqual([true, true, false]);
});
