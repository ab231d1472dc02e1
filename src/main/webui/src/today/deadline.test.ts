import { expect, it } from 'vitest';
import type { LeadRow } from '@/lead/lead';
import { deadlineOf, withDeadline } from './deadline';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const row = (id: string, days: Partial<LeadRow>): LeadRow => ({
  id,
  provider: 'provider',
  state: 'SUBMITTED',
  version: 1,
  changedAt: '2026-11-01T00:00:00Z',
  title: id,
  handling: [],
  unread: false,
  mine: false,
  ...days,
});

it.each([
  ['2026-11-21', 'overdue'],
  ['2026-11-22', 'soon'],
  ['2026-12-06', 'soon'],
  ['2026-12-07', 'far'],
])('takes %s for %s', (validUntil, nearness) => {
  expect(deadlineOf(row('a', { validUntil }), NOW)?.nearness).toBe(nearness);
});

it('takes whichever day comes first, and none where there is none', () => {
  const both = row('a', { reviewOn: '2026-11-30', validUntil: '2027-01-01' });
  expect(deadlineOf(both, NOW)?.on).toBe('2026-11-30');
  expect(deadlineOf(row('a', {}), NOW)).toBeUndefined();
});

it('puts the nearest first', () => {
  const rows = [
    row('later', { validUntil: '2026-12-01' }),
    row('next', { reviewOn: '2026-11-23' }),
  ];
  expect(withDeadline(rows, 'soon', NOW).map(({ id }) => id)).toEqual(['next', 'later']);
});
