import type { LeadRow } from '@/lead/lead';

const SOON_DAYS = 14;
const DAY_MS = 86_400_000;

/** The day by which something is to be done with a lead, and how near it is. */
export type Deadline = { on: string; nearness: 'overdue' | 'soon' | 'far' };

/**
 * For a recipient the last day on which the information may be relied on; for its provider the day
 * of the review where that comes first.
 */
export function deadlineOf(row: LeadRow, now: number): Deadline | undefined {
  const on = [row.reviewOn, row.validUntil].filter((day) => day !== undefined).toSorted()[0];
  if (on === undefined) {
    return undefined;
  }
  const days = Math.floor((Date.parse(on) - now) / DAY_MS) + 1;
  return { on, nearness: days < 0 ? 'overdue' : days <= SOON_DAYS ? 'soon' : 'far' };
}

/** Which of these rows is to be done by then, the nearest first. */
export function withDeadline(rows: LeadRow[], nearness: Deadline['nearness'], now: number) {
  return rows
    .flatMap((row) => {
      const deadline = deadlineOf(row, now);
      return deadline?.nearness === nearness ? [{ row, deadline }] : [];
    })
    .toSorted((one, other) => one.deadline.on.localeCompare(other.deadline.on))
    .map(({ row }) => row);
}
