import { expect, it } from 'vitest';
import type { Lead, Recipient } from '../lead';
import { acceptableUnder, canTakeOff, conditionFor, readersOf, stepsOf } from './steps';

const own = 'own';
const other = 'other';
const line = (unit: string, state: Recipient['state'], more = {}): Recipient => ({
  unit,
  state,
  since: '2026-11-22T00:00:00Z',
  ...more,
});
const lead = (more: Partial<Lead>): Lead => ({
  id: 'lead',
  provider: own,
  state: 'SUBMITTED',
  withdrawalRequested: false,
  version: 1,
  latest: 1,
  changedAt: '2026-11-22T00:00:00Z',
  card: {},
  body: {},
  documents: [],
  recipients: [],
  revision: 1,
  ...more,
});

it.each([
  ['SUBMITTED', ['acknowledge']],
  ['RECEIVED', ['assess', 'return']],
  ['ASSESSED', ['accept', 'return']],
  ['RETURNED', []],
  ['ACCEPTED_LEAD_ONLY', []],
] as const)('offers a recipient in state %s what may follow', (state, steps) => {
  expect(stepsOf(lead({ provider: other, state, recipients: [line(own, state)] }), own)).toEqual(
    steps,
  );
});

it.each([
  ['DRAFT', ['discard']],
  ['SUBMITTED', ['addRecipient', 'withdraw']],
  ['WITHDRAWN', []],
] as const)('offers the provider of a lead in state %s what may follow', (state, steps) => {
  expect(stepsOf(lead({ state }), own)).toEqual(steps);
});

it('offers to take a lead back only when nobody is left who accepted', () => {
  const asked = (state: Recipient['state']) =>
    lead({ state: 'WITHDRAWAL_REQUESTED', recipients: [line(other, state)] });
  expect(stepsOf(asked('ACCEPTED_OPEN'), own)).toEqual([]);
  expect(stepsOf(asked('RETURNED'), own)).toEqual(['withdraw']);
});

it('never offers a recipient the steps of the provider', () => {
  const received = lead({ provider: other, recipients: [line(own, 'SUBMITTED')] });
  expect(stepsOf(received, own)).not.toContain('withdraw');
});

it('takes nobody off who accepted or is off already', () => {
  expect(canTakeOff(lead({}), line(other, 'RECEIVED'))).toBe(true);
  expect(canTakeOff(lead({}), line(other, 'ACCEPTED_LEAD_ONLY'))).toBe(false);
  expect(canTakeOff(lead({}), line(other, 'WITHDRAWN'))).toBe(false);
  expect(canTakeOff(lead({ state: 'WITHDRAWN' }), line(other, 'RECEIVED'))).toBe(false);
});

it('lets a unit accept what was given, or less, and never more', () => {
  expect(acceptableUnder('LEAD_ONLY')).toEqual(['LEAD_ONLY']);
  expect(acceptableUnder('CONSENT_PER_USE')).toEqual(['CONSENT_PER_USE', 'LEAD_ONLY']);
  expect(acceptableUnder('EVIDENCE_ALLOWED')).toEqual([
    'EVIDENCE_ALLOWED',
    'CONSENT_PER_USE',
    'LEAD_ONLY',
  ]);
});

it('shows what a unit bound itself to, where that is less than was given', () => {
  const card = { useCondition: 'EVIDENCE_ALLOWED' as const };
  expect(conditionFor(lead({ card, state: 'ASSESSED' }))).toBe('EVIDENCE_ALLOWED');
  expect(conditionFor(lead({ card, state: 'ACCEPTED_CONSENT_PER_USE' }))).toBe('CONSENT_PER_USE');
  expect(conditionFor(lead({ card, state: 'ACCEPTED_LEAD_ONLY' }))).toBe('LEAD_ONLY');
  expect(conditionFor(lead({ state: 'DRAFT' }))).toBeUndefined();
});

it('counts who can read it, without those taken off or never reached', () => {
  const recipients = [
    line('a', 'RECEIVED', { reached: true }),
    line('b', 'WITHDRAWN'),
    line('c', 'SUBMITTED', { reached: false }),
  ];
  expect(readersOf(lead({ recipients }), own)).toBe(2);
  expect(readersOf(lead({ state: 'DRAFT' }), own)).toBe(1);
});

it('does not guess at recipients that this unit is not told of', () => {
  const received = { provider: other, recipients: [line(own, 'RECEIVED')] };
  expect(readersOf(lead({ ...received, card: { recipients: [own] } }), own)).toBeUndefined();
  const told = { recipients: [own, 'third'], recipientsSeeEachOther: true };
  expect(readersOf(lead({ ...received, card: told }), own)).toBe(3);
});
