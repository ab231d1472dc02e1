const DAY_MS = 86_400_000;

/** Whole days from one day of the calendar to another; 0 where it lies ahead. */
export function daysSince(day: string, today: string): number {
  return Math.max(0, Math.round((Date.parse(today) - Date.parse(day)) / DAY_MS));
}
