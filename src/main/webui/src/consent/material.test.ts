import { expect, it } from 'vitest';
import { isNothing, isWhole, together } from './material';

const text = { text: true, entities: false, documents: [] };
const one = { text: false, entities: false, documents: ['a'] };

it('knows nothing from something, and all from some of what was asked', () => {
  expect(isNothing({ text: false, entities: false, documents: [] })).toBe(true);
  expect(isNothing(one)).toBe(false);
  expect(isWhole(one, { ...one, documents: ['a', 'b'] })).toBe(false);
  expect(isWhole(one, one)).toBe(true);
});

it('puts together what several questions granted of one use, and keeps uses apart', () => {
  const grants = together([
    { granted: [{ scope: 'CHAMBER', material: text }] },
    { granted: [{ scope: 'CHAMBER', material: one }] },
    { granted: [{ scope: 'NAMED_STATE', participant: 'QM', material: one }] },
    { granted: [{ scope: 'NAMED_STATE', participant: 'QP', material: text }] },
  ]);
  expect(grants.map(({ scope, participant }) => [scope, participant])).toEqual([
    ['CHAMBER', undefined],
    ['NAMED_STATE', 'QM'],
    ['NAMED_STATE', 'QP'],
  ]);
  expect(grants[0]?.material).toEqual({ text: true, entities: false, documents: ['a'] });
});
