import type { MeasureRow } from '../measure';

/** Something of a measure that falls on a day. */
export type Due = { on: string; what: 'ask' | 'ends'; row: MeasureRow };

/** The days of one month, in order. */
export type Month = { month: string; days: Due[] };

/** By when renewal is asked and when terms end, month by month; what was asked for is not due again. */
export function monthsOf(rows: MeasureRow[]): Month[] {
  const all = rows
    .flatMap((row): Due[] => [
      ...(row.askRenewalBy !== undefined && row.renewalAskedOn === undefined
        ? [{ on: row.askRenewalBy, what: 'ask' as const, row }]
        : []),
      ...(row.endsOn === undefined ? [] : [{ on: row.endsOn, what: 'ends' as const, row }]),
    ])
    .toSorted((one, other) => one.on.localeCompare(other.on));
  const months: Month[] = [];
  for (const due of all) {
    const month = due.on.slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) {
      last.days.push(due);
    } else {
      months.push({ month, days: [due] });
    }
  }
  return months;
}
