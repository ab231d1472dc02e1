const AHEAD_MS = 14 * 3_600_000;

/** The day it is where the day begins first: only what is later has come nowhere yet. */
export function latestDay(now = Date.now()): string {
  return new Date(now + AHEAD_MS).toISOString().slice(0, 10);
}

/** Whether nobody can have seen this day. */
export const isFuture = (day: string) => day !== '' && day > latestDay();

/** The day it is where the reader is. */
export function today(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
