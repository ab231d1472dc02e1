import { expect, it } from 'vitest';
import { canStay, firstEnd } from './ends';

const at = (idleEndsAt: string, endsAt: string) => ({
  signedInAt: '2026-03-02T08:00:00Z',
  idleEndsAt: `2026-03-02T${idleEndsAt}:00Z`,
  endsAt: `2026-03-02T${endsAt}:00Z`,
});

it('announces the idle end while it is the nearer one, and offers to stay', () => {
  const session = at('09:30', '20:00');
  expect(firstEnd(session).toISOString()).toBe('2026-03-02T09:30:00.000Z');
  expect(canStay(session)).toBe(true);
});

it('offers nothing that it cannot keep when the session is as long as it may be', () => {
  expect(canStay(at('20:00', '20:00'))).toBe(false);
});
