import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { facts, firstSteps, groups, table } from './table';

const drawn = readFileSync('../../../docs/states/measure.md', 'utf8');
const words = (cell = '') =>
  cell
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
const lines = [
  ...drawn.matchAll(/^\| `([A-Z_]+)`( \(fact\))? \|[^|]*\|([^|]*)\|([^|]*)\|([^|]*)\|([^|]*)\|$/gm),
];

it('is the table of the portal: who takes each step, on what footing, what it tells and where it leads', () => {
  expect(lines).toHaveLength(Object.keys(table).length);
  for (const [, name = '', fact, to, article, by, needs] of lines) {
    const line = table[name as keyof typeof table];
    expect([name, line.fact === true], name).toEqual([name, fact !== undefined]);
    expect(line.to ?? '', name).toBe((to ?? '').trim());
    expect(line.article, name).toBe((article ?? '').trim());
    expect(line.by.toSorted(), name).toEqual(words(by).sort());
    expect(line.needs.toSorted(), name).toEqual(words(needs).sort());
  }
});

it('offers each step of a measure that has begun under one heading', () => {
  const offered = Object.values(groups).flat().toSorted();
  const all = Object.keys(table).filter((name) => !firstSteps.includes(name as 'PROPOSE'));
  expect(offered).toEqual(all.sort());
});

it('lets every fact be reported but those by which a measure begins', () => {
  expect(facts).toContain('CONFIRM_RELEASE');
  expect(facts).not.toContain('FREEZE_OWN');
  expect(facts).not.toContain('LIFT');
});
