import type { LeadRow, Recipient } from '@/lead/lead';

/** Where a submitted lead stands with one recipient. */
export type Standing = { row: LeadRow; recipient: Recipient };

/** Where these leads of the own unit stand with each recipient. */
export function standingsOf(rows: LeadRow[]): Standing[] {
  return rows.flatMap((row) => (row.recipients ?? []).map((recipient) => ({ row, recipient })));
}

/** Those who have the next word. */
export function stillOpen({ recipient }: Standing) {
  return ['SUBMITTED', 'RECEIVED', 'ASSESSED'].includes(recipient.state);
}

export function isReturned({ recipient }: Standing) {
  return recipient.state === 'RETURNED';
}
