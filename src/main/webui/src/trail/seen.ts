import type { Call, Records, Reply } from '@/frame/call';
import { openings } from './codes';

type Entry = Records['TrailEntry'];

/** A record that somebody saw: when first and last, and how often. */
export type Seen = { record: Records['TrailRecord']; first: Entry; last: Entry; times: number };

/** What was found, and whether that is all of it. */
export type SeenAnswer = { seen: Seen[]; complete: boolean };

const ROWS = 200;
const MOST_PAGES = 20;

/** Asks for every opening by one member, and puts the entries together by record. */
export async function askSeen(
  call: Call,
  signal: AbortSignal,
  query: { member: string; from?: string; to?: string },
): Promise<Reply<SeenAnswer>> {
  const entries: Entry[] = [];
  let after: string | undefined;
  let response = new Response();
  for (let page = 0; page < MOST_PAGES; page++) {
    const reply = await call.GET('/api/v1/trail', {
      params: {
        query: {
          ...query,
          operation: [...openings],
          outcome: 'done',
          order: 'newest',
          limit: ROWS,
          ...(after === undefined ? {} : { after }),
        },
      },
      signal,
    });
    if (reply.data === undefined) {
      return { error: reply.error, response: reply.response };
    }
    response = reply.response;
    entries.push(...reply.data.items);
    after = reply.data.next ?? undefined;
    if (after === undefined) {
      break;
    }
  }
  return { data: { seen: byRecord(entries), complete: after === undefined }, response };
}

/** The records of these entries, the one seen last first. */
export function byRecord(entries: Entry[]): Seen[] {
  const found = new Map<string, Seen>();
  for (const entry of entries.toSorted((one, other) => one.at.localeCompare(other.at))) {
    const { record } = entry;
    if (!record) {
      continue;
    }
    const key = `${record.kind} ${record.unit ?? ''} ${record.id}`;
    const before = found.get(key);
    found.set(key, {
      record,
      first: before?.first ?? entry,
      last: entry,
      times: (before?.times ?? 0) + entry.count,
    });
  }
  return [...found.values()].toSorted((one, other) => other.last.at.localeCompare(one.last.at));
}
