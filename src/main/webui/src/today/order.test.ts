import { expect, it } from 'vitest';
import type { LeadRow } from '@/lead/lead';
import { byUrgencyThenAge, daysSince } from './order';

const row = (id: string, changedAt: string, urgency?: LeadRow['urgency']): LeadRow => ({
  id,
  provider: 'provider',
  state: 'SUBMITTED',
  version: 1,
  changedAt,
  title: id,
  handling: [],
  unread: false,
  mine: false,
  ...(urgency ? { urgency } : {}),
});

it('puts what is urgent first, then what has waited longest', () => {
  const rows = [
    row('young', '2026-11-20T00:00:00Z', 'ROUTINE'),
    row('old', '2026-11-01T00:00:00Z'),
    row('urgent', '2026-11-21T00:00:00Z', 'URGENT'),
  ];
  expect(rows.toSorted(byUrgencyThenAge).map(({ id }) => id)).toEqual(['urgent', 'old', 'young']);
});

it('counts whole days, and none for a clock that is ahead', () => {
  const now = Date.parse('2026-11-22T12:00:00Z');
  expect(daysSince('2026-11-20T13:00:00Z', now)).toBe(1);
  expect(daysSince('2026-11-22T13:00:00Z', now)).toBe(0);
});
