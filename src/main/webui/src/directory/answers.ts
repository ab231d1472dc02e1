import { useAnswer } from '@/frame/answers';
import type { Records, Reply } from '@/frame/call';

const ROWS = 200;
const MOST_PAGES = 50;

type PageOf<T> = { items: T[]; next?: string | null };

/**
 * Asks for every page of a list, one after the other. The directory is short: the list of all of it
 * is what is searched and chosen from.
 */
export async function everyPage<T>(
  ask: (query: { limit: number; after?: string }) => Promise<Reply<PageOf<T>>>,
): Promise<Reply<T[]>> {
  const rows: T[] = [];
  let reply = await ask({ limit: ROWS });
  for (let page = 1; reply.data !== undefined; page++) {
    rows.push(...reply.data.items);
    const { next } = reply.data;
    if (!next || page === MOST_PAGES) {
      return { data: rows, response: reply.response };
    }
    reply = await ask({ limit: ROWS, after: next });
  }
  return { error: reply.error, response: reply.response };
}

/** All participants in service. */
export function useParticipants() {
  return useAnswer(['directory', 'participants'], (call, signal) =>
    everyPage((query) => call.GET('/api/v1/participants', { params: { query }, signal })),
  );
}

/** All units in service, with their contact points. */
export function useUnits() {
  return useAnswer(['directory', 'units'], (call, signal) =>
    everyPage((query) => call.GET('/api/v1/units', { params: { query }, signal })),
  );
}

/** One unit, with its contact point and version. */
export function useUnit(id: string) {
  return useAnswer(['directory', 'unit', id], (call, signal) =>
    call.GET('/api/v1/units/{id}', { params: { path: { id } }, signal }),
  );
}

/** The members that the acting unit sees: its own; administrators and auditors see all. */
export function useMembers(unit?: string, enabled = true) {
  return useAnswer(
    ['directory', 'members', unit ?? 'all'],
    (call, signal) =>
      everyPage((query) =>
        call.GET('/api/v1/members', {
          params: { query: unit === undefined ? query : { ...query, unit } },
          signal,
        }),
      ),
    { enabled },
  );
}

/** Proposals of one state; each page is asked for when it is turned to. */
export function useProposals(state: Records['State'], after: string | null) {
  return useAnswer(['directory', 'proposals', state, after], (call, signal) =>
    call.GET('/api/v1/proposals', {
      params: { query: { state, limit: 50, ...(after === null ? {} : { after }) } },
      signal,
    }),
  );
}

/** What is asked for again after a step in the directory. */
export const renewed = [['directory'], ['units'], ['members']];
