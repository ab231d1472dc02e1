import type { Session } from './session';

/** How long before its end the session's end is announced. */
export const WARNING_MS = 2 * 60 * 1000;

/** The nearer of the two ends. */
export function firstEnd({ idleEndsAt, endsAt }: Session): Date {
  return new Date(Math.min(Date.parse(idleEndsAt), Date.parse(endsAt)));
}

/** Whether a call of the member would put the end off: the idle end is the nearer one. */
export function canStay({ idleEndsAt, endsAt }: Session): boolean {
  return Date.parse(idleEndsAt) < Date.parse(endsAt);
}
