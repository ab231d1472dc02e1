import { expect, it } from 'vitest';
import { hasTurns } from './turns';

it.each(['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'])(
  'finds a sign that turns the direction, however deep it stands (%j)',
  (sign) => {
    expect(hasTurns({ personsNamed: [{ name: 'A', otherNames: [`x${sign}gnp.exe`] }] })).toBe(true);
  },
);

it.each(['غاسبار', 'Ärger\u200e', '\u200d', '', 'a b'])(
  'leaves other writing alone (%j)',
  (text) => {
    expect(hasTurns({ title: text, events: [{ what: text }] })).toBe(false);
  },
);
