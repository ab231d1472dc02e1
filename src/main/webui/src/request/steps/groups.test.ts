import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { groups } from './groups';

it('offers each step of the portal’s table but the first under one heading', () => {
  const drawn = readFileSync('../../../docs/states/request.md', 'utf8');
  const table = drawn.slice(drawn.indexOf('| Step |'));
  const steps = [...table.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name = '']) => name);
  expect(Object.values(groups).flat().toSorted()).toEqual(
    steps.filter((name) => name !== 'DRAFT').sort(),
  );
});
