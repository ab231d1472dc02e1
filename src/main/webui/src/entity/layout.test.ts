import { expect, it } from 'vitest';
import { laidOut } from './layout';
import type { Entity, Link } from './set';

const entity = (id: string): Entity => ({ id, schema: 'Company', properties: { name: [id] } });
const owns = (from: string, to: string): Link => ({
  id: `${from}-${to}`,
  from,
  to,
  schema: 'Ownership',
  note: '',
});
const column = (picture: ReturnType<typeof laidOut>, id: string) =>
  picture.boxes.find((one) => one.entity.id === id)?.x ?? Number.NaN;

it('puts what is owned behind its owner, over every step', () => {
  const all = ['a', 'b', 'c', 'alone'].map(entity);
  const picture = laidOut(all, [owns('b', 'c'), owns('a', 'b'), owns('a', 'c')]);
  expect(column(picture, 'a')).toBeLessThan(column(picture, 'b'));
  expect(column(picture, 'b')).toBeLessThan(column(picture, 'c'));
  expect(picture.boxes).toHaveLength(3);
});

it('draws a ring of owners, and nothing that leads nowhere', () => {
  const picture = laidOut(['a', 'b'].map(entity), [owns('a', 'b'), owns('b', 'a'), owns('a', 'x')]);
  expect(picture.boxes).toHaveLength(2);
  expect(picture.links).toHaveLength(2);
});

it('gives no two boxes one place', () => {
  const all = Array.from({ length: 20 }, (_, place) => entity(`e${place}`));
  const picture = laidOut(
    all,
    all.slice(1).map((one) => owns('e0', one.id)),
  );
  const places = new Set(picture.boxes.map(({ x, y }) => `${x} ${y}`));
  expect(places.size).toBe(20);
});
