import type { LeadRow } from '@/lead/lead';
import type { Notice } from '@/notice/listen';

/** What the member was told of one record and has not read. */
export type News = {
  newest: Notice;
  /** How many older notices of the same record are unread. */
  further: number;
  isUrgent: boolean;
};

/**
 * Unread notices, one line for each record: the urgent first, then the newest. That a lead came in
 * is no line here while nobody of the unit has opened it: it stands among the unread leads.
 *
 * @param rows the leads that Today shows
 */
export function newsOf(unread: Notice[], rows: LeadRow[]): News[] {
  const records = new Map<string, Notice[]>();
  for (const notice of unread) {
    const key = `${notice.recordKind} ${notice.provider} ${notice.record}`;
    records.set(key, [...(records.get(key) ?? []), notice]);
  }
  return [...records.values()]
    .filter((notices) => !isOnlyArrival(notices, rows))
    .flatMap((notices) => {
      const sorted = notices.toSorted((one, other) => other.id.localeCompare(one.id));
      const [newest] = sorted;
      return newest === undefined
        ? []
        : [
            {
              newest,
              further: sorted.length - 1,
              isUrgent: sorted.some(({ urgent }) => urgent),
            },
          ];
    })
    .toSorted(
      (one, other) =>
        Number(other.isUrgent) - Number(one.isUrgent) ||
        other.newest.id.localeCompare(one.newest.id),
    );
}

function isOnlyArrival(notices: Notice[], rows: LeadRow[]) {
  return notices.every(
    ({ kind, record, provider }) =>
      kind === 'LEAD_RECEIVED' &&
      rows.some((row) => row.id === record && row.provider === provider && row.unread),
  );
}

/** The leads of these news that are in none of the rows. */
export function leadsBeyond(news: News[], rows: LeadRow[]): string[] {
  const beyond = news
    .map(({ newest }) => newest)
    .filter(({ recordKind }) => recordKind === 'lead')
    .filter(
      ({ record, provider }) => !rows.some((row) => row.id === record && row.provider === provider),
    )
    .map(({ record }) => record);
  return [...new Set(beyond)].toSorted();
}
