import { expect, it } from 'vitest';
import { charsetOf, charsets, cutOf, shownAs } from './text';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_none, i) => {
      const unit = text.charCodeAt(i);
      return little ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff];
    }).flat(),
  );

it.each([
  ['utf-8', utf8('Élodie, Велкисян, غاسبار 🚢')],
  ['utf-8', utf8('Élodie 🚢').slice(0, -2)],
  ['utf-8', Uint8Array.of()],
  ['utf-16le', utf16('\ufeffÉlodie', true)],
  ['utf-16be', utf16('\ufeffÉlodie', false)],
  ['windows-1252', Uint8Array.of(0xc9, 0x6c, 0x6f, 0x64, 0x69, 0x65)],
])('takes a text for %s', (charset, bytes) => {
  expect(charsetOf(bytes)).toBe(charset);
});

it.each([
  ['utf-8', utf8('one line\nanother line\nthe third is cut'), 'one line\nanother line\n'],
  ['utf-8', utf8('no end of a line, éé').slice(0, -1), 'no end of a line, é'],
  ['utf-8', utf8('a ship: 🚢').slice(0, -1), 'a ship: '],
  ['utf-16le', utf16('one line\nanother', true), 'one line\n'],
  ['utf-16be', utf16('one line\nanother', false), 'one line\n'],
  ['utf-16le', utf16('a ship: 🚢', true).slice(0, -2), 'a ship: '],
  ['utf-16be', utf16('a ship: 🚢', false).slice(0, -1), 'a ship: '],
  ['windows-1252', utf8('one line\nanother'), 'one line\n'],
] as const)('cuts a part of %s where a line or a character ends (%#)', (charset, bytes, part) => {
  const cut = cutOf(bytes, charset);
  expect(shownAs(bytes.slice(0, cut), charset)).toMatchObject({ content: part, lost: false });
});

it('always goes on', () => {
  for (const charset of charsets) {
    for (let length = 2; length < 9; length++) {
      for (const byte of [0x00, 0x0a, 0x80, 0xc3, 0xd8, 0xf0, 0xff]) {
        const cut = cutOf(new Uint8Array(length).fill(byte), charset);
        expect(cut).toBeGreaterThan(0);
        expect(cut).toBeLessThanOrEqual(length);
      }
    }
  }
});

it('reads each set of characters', () => {
  expect(shownAs(Uint8Array.of(0xd1, 0xf3, 0xe4), 'windows-1251').content).toBe('Суд');
  expect(shownAs(Uint8Array.of(0xc9), 'windows-1252').content).toBe('É');
  expect(shownAs(utf16('\ufeffÉ', true), 'utf-16le').content).toBe('É');
  expect(shownAs(Uint8Array.of(0xc9), 'utf-8')).toMatchObject({ content: '\ufffd', lost: true });
});

it('shows signs that turn the direction as codes', () => {
  expect(shownAs(utf8('account \u202e3884\u202c.exe'), 'utf-8')).toEqual({
    content: 'account [U+202E]3884[U+202C].exe',
    turns: true,
    lost: false,
  });
});

it('gives a line in Arabic its own direction, and leaves others alone', () => {
  expect(shownAs(utf8('Balance\nالرصيد: 12\n'), 'utf-8')).toEqual({
    content: 'Balance\n\u2068الرصيد: 12\u2069\n',
    turns: false,
    lost: false,
  });
});
