import { expect, it } from 'vitest';
import { faultOf } from './check';
import type { Model, Property } from './model';

const model = { countries: ['fr', 'qm'], genders: ['female', 'male', 'other'] } as Model;
const property = (name: string, type: string): Property => ({
  name,
  type,
  label: { en: name, fr: name },
  range: '',
  required: false,
});
const fault = (schema: string, name: string, type: string, value: string) =>
  faultOf(model, schema, property(name, type), value, {});

it.each([
  ['BankAccount', 'iban', 'iban', 'QM4510007000420019073365', 'type.iban'],
  ['Vessel', 'imoNumber', 'identifier', '3007141', 'identifier.imo_ship'],
  ['Company', 'leiCode', 'identifier', 'DEMO00MERROWFEN00189', 'identifier.lei'],
  ['Vehicle', 'registrationNumber', 'identifier', 'GX9DM0TR4CP019067', 'identifier.vin'],
  [
    'CryptoWallet',
    'publicKey',
    'identifier',
    'bc1qqxcrpun0za4d76ygrrl3g0s2e7n6degpq7m6dq',
    'identifier.wallet',
  ],
  ['Person', 'birthDate', 'date', '2019-02-29', 'type.date'],
  ['Person', 'name', 'name', '\u202Eyednassat', 'value.direction'],
  ['Person', 'name', 'name', ' ', 'value.blank'],
  ['Person', 'name', 'name', 'one\ntwo', 'value.control'],
  ['Person', 'nationality', 'country', 'xx', 'type.country'],
  ['Company', 'website', 'url', 'javascript:alert(1)', 'type.url'],
  ['Ownership', 'percentage', 'string', '100.5', 'number.share'],
])('says of %s.%s what the portal would say', (schema, name, type, value, key) => {
  expect(fault(schema, name, type, value)).toBe(key);
});

it.each([
  ['Person', 'name', 'name', 'غاسبار تاسنديه'],
  ['Person', 'birthDate', 'date', '1966-03'],
  ['BankAccount', 'iban', 'iban', 'QP32 PCMB 4012 7700 3188 42'],
  ['Ownership', 'percentage', 'string', '85 %'],
  ['Person', 'notes', 'text', 'one\ntwo'],
  ['Person', 'birthPlace', 'string', 'Tirin Kot\nAfghanistan'],
  ['Person', 'birthDate', 'date', ''],
])('finds nothing wrong with a right %s.%s', (schema, name, type, value) => {
  expect(fault(schema, name, type, value)).toBe('');
});
