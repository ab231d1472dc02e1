import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lacking, stepAt, stepsOf } from './steps';

const completeness = readFileSync('../java/org/seine/lead/form/Completeness.java', 'utf8');
const pointers = [...completeness.matchAll(/"(\/(?:card|body)\/[\w/]+)"/g)].map(([, at]) => at);

it('leads every place that a draft can lack to the step that asks for it', () => {
  expect(pointers.length).toBeGreaterThan(15);
  expect(pointers.filter((pointer = '') => stepAt(pointer) === undefined)).toEqual([]);
});

it('leads into a list to the step of the list', () => {
  expect(stepAt('/body/personsNamed/3/name')).toBe('persons');
  expect(stepAt('/body/nothingWeKnow')).toBeUndefined();
});

it('asks for the basis of a restriction only where there is one', () => {
  expect(stepsOf({ card: {}, body: {} })).not.toContain('restriction');
  expect(stepsOf({ card: { useCondition: 'LEAD_ONLY' }, body: {} })).toContain('restriction');
  expect(stepsOf({ card: { handlingCodes: ['H1'] }, body: {} })).toContain('restriction');
});

it('says what is missing while one types', () => {
  expect([...lacking({ card: {}, body: {} })]).toEqual([
    'recipients',
    'use',
    'handling',
    'traffic',
    'origin',
    'urgency',
    'about',
    'basis',
    'grades',
  ]);
  const urgent = { card: { urgency: 'URGENT' as const }, body: {} };
  expect(lacking(urgent)).toContain('urgency');
  expect(lacking({ ...urgent, body: { urgencyReason: 'By telephone.' } })).not.toContain('urgency');
});
