import { expect, it } from 'vitest';
import { differences } from './differences';

const said = (values: Record<string, string>) =>
  Object.entries(values).map(([key, value]) => ({ key, term: key, value }));

it('marks the words that changed, and leaves the others unmarked', () => {
  const [found] = differences(
    said({ summary: 'Balance of USD 100 in Merrowfen' }),
    said({ summary: 'Balance of USD 250 in Merrowfen' }),
  );
  expect(found).toMatchObject({
    mark: 'changed',
    before: [
      { text: 'Balance of USD ', isOwn: false },
      { text: '100', isOwn: true },
      { text: ' in Merrowfen', isOwn: false },
    ],
    after: [{ isOwn: false }, { text: '250', isOwn: true }, { isOwn: false }],
  });
});

it('tells what was added, what was removed, and what stayed', () => {
  const found = differences(
    said({ title: 'A', case: 'ICC-01/26' }),
    said({ title: 'A', basis: 'Statement' }),
  );
  expect(found.map(({ key, mark }) => [key, mark])).toEqual([
    ['title', 'same'],
    ['basis', 'added'],
    ['case', 'removed'],
  ]);
});

it('loses no character of either text', () => {
  const [was, is] = ['a\u202Eb  c\n\nd', 'غاسبار b c\nd 👩‍👩‍👧'];
  const [found] = differences(said({ text: was }), said({ text: is }));
  expect(found?.before.map(({ text }) => text).join('')).toBe(was);
  expect(found?.after.map(({ text }) => text).join('')).toBe(is);
});

it('passes over what neither says', () => {
  expect(differences(said({ case: '' }), said({ case: '' }))).toEqual([]);
});
