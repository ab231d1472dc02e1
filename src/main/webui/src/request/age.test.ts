import { expect, it } from 'vitest';
import { daysSince } from './age';

it('counts the days that somebody has waited, whatever the clocks do between', () => {
  expect(daysSince('2026-03-10', '2026-03-29')).toBe(19);
  expect(daysSince('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysSince('2026-03-30', '2026-03-30')).toBe(0);
  expect(daysSince('2026-03-31', '2026-03-30')).toBe(0);
});
