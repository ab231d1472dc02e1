import type { ConsentRow } from './consent';

const SOON_DAYS = 14;
const CAME_DAYS = 14;
const DAY_MS = 86_400_000;

/** How near the last day of an open question is. Nothing follows from its being over. */
export function nearnessOf(
  { state, answerBy }: Pick<ConsentRow, 'state' | 'answerBy'>,
  now: number,
) {
  if (state !== 'OPEN' || answerBy === undefined) {
    return 'far';
  }
  const days = Math.floor((Date.parse(answerBy) - now) / DAY_MS) + 1;
  return days < 0 ? 'over' : days <= SOON_DAYS ? 'soon' : 'far';
}

/** What this unit asked, or was given, and was answered of late. */
export function answersThatCame(rows: ConsentRow[], now: number) {
  return rows.filter(
    ({ side, state, changedAt }) =>
      side === 'RECIPIENT' &&
      state === 'ANSWERED' &&
      now - Date.parse(changedAt) < CAME_DAYS * DAY_MS,
  );
}

/** What this unit asked and somebody has not answered, the nearest last day first. */
export function stillAsked(rows: ConsentRow[]) {
  return rows
    .filter(({ side, state }) => side === 'RECIPIENT' && state === 'OPEN')
    .toSorted((one, other) => (one.answerBy ?? '').localeCompare(other.answerBy ?? ''));
}
