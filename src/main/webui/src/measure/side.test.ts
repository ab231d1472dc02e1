import { expect, it } from 'vitest';
import { suggested } from './side';

const frozen = { state: 'FROZEN', reading: 'RUNNING', alarms: 0 } as const;

it('asks for renewal before the end, and the State to tell it', () => {
  const ending = { ...frozen, reading: 'ENDING' } as const;
  expect(suggested(ending, 'REGISTRY')).toBe('ASK_RENEWAL');
  expect(suggested({ ...ending, renewalAskedOn: '2026-01-01' }, 'REGISTRY')).toBeUndefined();
  expect(suggested(ending, 'STATE')).toBe('RENEW');
  expect(suggested({ ...frozen, reading: 'EXPIRED' }, 'STATE')).toBe('RENEW');
});

it('waits for the release after the lifting', () => {
  const lifted = { ...frozen, state: 'RELEASE_PENDING', reading: 'OPEN_ENDED' } as const;
  expect(suggested(lifted, 'STATE')).toBe('CONFIRM_RELEASE');
  expect(suggested(lifted, 'REGISTRY')).toBeUndefined();
});

it('lets an alarm be judged before all else, by the Court alone', () => {
  const alarmed = { ...frozen, reading: 'EXPIRED', alarms: 1 } as const;
  expect(suggested(alarmed, 'REGISTRY')).toBe('TAKE_NOTE');
  expect(suggested(alarmed, 'STATE')).toBe('RENEW');
  expect(suggested(alarmed, undefined)).toBeUndefined();
});
