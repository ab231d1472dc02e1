import { expect, it } from 'vitest';
import type { Available, StepName } from '../request';
import { suggested } from './suggested';

const step = (name: StepName, fact = false): Available => ({
  step: name,
  article: 'Art. 96',
  fact,
  needs: [],
});
const sent = { direction: 'TO_STATE' as const, missing: [], portalDesignated: false };

it('sends by the channel that the State designated', () => {
  const next = [step('SEND'), step('RECORD_SENT'), step('WITHDRAW')];
  expect(suggested({ ...sent, state: 'AUTHORISED', next })?.step).toBe('RECORD_SENT');
  expect(suggested({ ...sent, portalDesignated: true, state: 'AUTHORISED', next })?.step).toBe(
    'SEND',
  );
});

it('asks the State to acknowledge, and not the Court in its place', () => {
  const fact = step('RECEIVE', true);
  expect(suggested({ ...sent, state: 'SENT', next: [fact] })?.step).toBe('RECEIVE');
  expect(suggested({ ...sent, state: 'SENT', next: [fact, step('WITHDRAW')] })).toBeUndefined();
});

it('lets an alarm be judged before all else', () => {
  const next = [step('CLOSE'), step('TAKE_NOTE')];
  expect(suggested({ ...sent, state: 'REPLIED', next })?.step).toBe('TAKE_NOTE');
});

it('does not authorise what lacks a section', () => {
  const next = [step('AUTHORISE'), step('WITHDRAW')];
  expect(suggested({ ...sent, state: 'DRAFT', missing: ['/text/facts'], next })).toBeUndefined();
});
