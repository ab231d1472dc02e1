import { expect, it } from 'vitest';
import { decisionOf, isDecided } from './decisions';
import { nothing } from './material';

const asked = { text: true, entities: false, documents: ['a', 'b'] };
const chamber = { scope: 'CHAMBER' } as const;

it('takes nothing for decided that is not, and who grants some must say what', () => {
  expect(isDecided(undefined)).toBe(false);
  expect(isDecided({ how: 'some', some: nothing })).toBe(false);
  expect(isDecided({ how: 'some', some: { ...nothing, documents: ['a'] } })).toBe(true);
  expect(isDecided({ how: 'none', some: nothing })).toBe(true);
});

it('grants all that was asked, some of it, or refuses', () => {
  expect(decisionOf(chamber, { how: 'all', some: nothing }, asked)).toMatchObject({
    decision: 'GRANTED',
    material: asked,
  });
  const some = { ...nothing, documents: ['a'] };
  expect(decisionOf(chamber, { how: 'some', some }, asked)).toMatchObject({
    decision: 'GRANTED',
    material: some,
  });
  expect(decisionOf(chamber, { how: 'none', some }, asked)).toMatchObject({
    decision: 'REFUSED',
    material: nothing,
  });
  expect(decisionOf(chamber, undefined, asked).decision).toBe('REFUSED');
});
