import type { LeadRow } from '@/lead/lead';

/** What is urgent first, then what has waited longest. */
export function byUrgencyThenAge(one: LeadRow, other: LeadRow) {
  const urgent = (row: LeadRow) => (row.urgency === 'URGENT' ? 0 : 1);
  return urgent(one) - urgent(other) || one.changedAt.localeCompare(other.changedAt);
}

/** Whole days between then and now; 0 for what is of today or of a clock that is ahead. */
export function daysSince(iso: string, now: number) {
  return Math.max(0, Math.floor((now - Date.parse(iso)) / 86_400_000));
}
