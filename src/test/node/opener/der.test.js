import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDer } from './der.js';
import { Refused } from './refusal.js';

const refused = {
  'a length longer than needed': '308103020101',
  'a length without end': '30800201010000',
  'an integer with a leading zero': '300402020001',
  'an integer with leading ones': '30040202ff80',
  'an empty integer': '30020200',
  'a truth that is not 00 or ff': '3003010101',
  'octets in pieces': '300524030401aa',
  'a set out of order': '3106020102020101',
  'bits that are not zero at the end': '3004030201ff',
  'an identifier with a leading 80': '300506032a8001',
  'something behind': '300000',
  'a value cut off': '300402',
  'nothing': '',
};
for (const [name, bytes] of Object.entries(refused)) {
  test(`refuses ${name}`, () => assert.throws(() => readDer(Buffer.from(bytes, 'hex'), 'it'), Refused));
}

test('reads canonical values', () => {
  for (const bytes of ['3003020100', '3003020180', '30040202ff7f', '3106020101020102', '3004030201fe', '30030101ff', '300506032a8101', 'a003020101']) readDer(Buffer.from(bytes, 'hex'), 'it');
});
