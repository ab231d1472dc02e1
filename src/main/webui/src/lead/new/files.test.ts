import { expect, it } from 'vitest';
import { encodedName, faultOf, typeOf } from './files';

const limits = { documentBytes: 5_368_709_120 };

it('refuses what the portal would refuse before a byte is sent', () => {
  expect(faultOf({ name: 'a.pdf', size: limits.documentBytes }, limits)).toBeUndefined();
  expect(faultOf({ name: 'a.pdf', size: limits.documentBytes + 1 }, limits)).toBe('tooLarge');
});

it.each(['', '..', 'a/b', '..\\x', 'a\nb', 'x\u202efdp.exe', 'x'.repeat(256)])(
  'refuses the name %j',
  (name) => {
    expect(faultOf({ name, size: 1 }, limits)).toBe('badName');
  },
);

it.each(['con', '<b>x.txt', 'غاسبار.pdf', '😀.png', 'e\u0301.txt'])('takes the name %j', (name) => {
  expect(faultOf({ name, size: 1 }, limits)).toBeUndefined();
});

it('declares a table as one, whatever the spreadsheet program calls it', () => {
  expect(typeOf({ name: 'T.CSV', type: 'application/vnd.ms-excel' })).toBe('text/csv');
  expect(typeOf({ name: 'a.pdf', type: 'application/pdf' })).toBe('application/pdf');
  expect(typeOf({ name: 'a', type: '' })).toBe('application/octet-stream');
  expect(typeOf({ name: 'a.txt', type: 'text/plain;charset=utf-8' })).toBe('text/plain');
});

it('encodes names so that any header carries them', () => {
  expect(encodedName("a (1)'*!.pdf")).toBe('a%20%281%29%27%2A%21.pdf');
  expect(decodeURIComponent(encodedName('غاسبار 😀+%.pdf'))).toBe('غاسبار 😀+%.pdf');
});
