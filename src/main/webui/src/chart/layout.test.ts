import { expect, it } from 'vitest';
import { laidOut, type Node, type Tie } from './layout';

const node = (id: string): Node => ({ id, name: id, kind: 'Company', isAsset: false });
const owns = (from: string, to: string): Tie => ({
  id: `${from}-${to}`,
  from,
  to,
  note: '',
});
const column = (picture: ReturnType<typeof laidOut>, id: string) =>
  picture.boxes.find((one) => one.node.id === id)?.x ?? Number.NaN;

it('puts what is owned behind its owner, over every step', () => {
  const all = ['a', 'b', 'c', 'alone'].map(node);
  const picture = laidOut(all, [owns('b', 'c'), owns('a', 'b'), owns('a', 'c')]);
  expect(column(picture, 'a')).toBeLessThan(column(picture, 'b'));
  expect(column(picture, 'b')).toBeLessThan(column(picture, 'c'));
  expect(picture.boxes).toHaveLength(3);
});

it('draws a ring of owners, and nothing that leads nowhere', () => {
  const picture = laidOut(['a', 'b'].map(node), [owns('a', 'b'), owns('b', 'a'), owns('a', 'x')]);
  expect(picture.boxes).toHaveLength(2);
  expect(picture.links).toHaveLength(2);
});

it('gives no two boxes one place', () => {
  const all = Array.from({ length: 20 }, (_, place) => node(`e${place}`));
  const picture = laidOut(
    all,
    all.slice(1).map((one) => owns('e0', one.id)),
  );
  const places = new Set(picture.boxes.map(({ x, y }) => `${x} ${y}`));
  expect(places.size).toBe(20);
});
