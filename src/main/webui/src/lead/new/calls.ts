import { answerOf, type Call, callFor, ifMatch, type Records, type Reply } from '@/frame/call';
import { revisionOf } from '../lead';
import { draftOf } from './draft';
import type { Stored } from './keeper';

/** A lead as it was read, with the revision that a change of it names. */
export type ReadLead = { lead: Records['Lead']; revision: number };

/** Opens a draft for {@link useAnswer}. */
export async function openLead(
  call: Call,
  id: string,
  signal?: AbortSignal,
): Promise<Reply<ReadLead>> {
  const { data, error, response } = await call.GET('/api/v1/leads/{id}', {
    params: { path: { id } },
    ...(signal ? { signal } : {}),
  });
  return data === undefined
    ? { error, response }
    : { data: { lead: data, revision: revisionOf(response) }, response };
}

/** What a keeper begins with. */
export const storedOf = ({ lead, revision }: ReadLead): Stored => ({
  draft: draftOf(lead),
  savedAt: new Date(lead.changedAt),
  revision,
});

/**
 * The revision that a change leaves behind.
 *
 * @throws Refusal as the portal answers
 */
export async function revisionAfter(change: Promise<Reply<unknown>>): Promise<number> {
  const reply = async () => {
    const { error, response } = await change;
    return response.ok ? { data: revisionOf(response), response } : { error, response };
  };
  return answerOf<number>(reply());
}

/** The calls about one draft of one unit. */
export function draftCalls(unit: string, id: string) {
  const call = callFor('member', unit);
  return {
    read: async () => storedOf(await answerOf(openLead(call, id))),
    /**
     * Saves the draft.
     *
     * @param revision as it was read or saved last; none for a new draft
     * @returns the revision that it stands at now
     * @throws Refusal stale-version if somebody changed it meanwhile
     */
    save: (form: Records['LeadForm'], revision?: number) =>
      revisionAfter(
        call.PUT('/api/v1/leads/{id}', {
          params: { path: { id }, header: revision === undefined ? {} : ifMatch(revision) },
          body: form,
        }),
      ),
    discard: (revision: number) =>
      answerOf(
        call.DELETE('/api/v1/leads/{id}', {
          params: { path: { id }, header: ifMatch(revision) },
        }),
      ),
    removeDocument: (document: string, revision: number) =>
      answerOf(
        call.DELETE('/api/v1/leads/{id}/documents/{document}', {
          params: { path: { id, document }, header: ifMatch(revision) },
        }),
      ),
    submit: (revision: number) =>
      answerOf(
        call.POST('/api/v1/leads/{id}/submission', {
          params: { path: { id }, header: ifMatch(revision) },
        }),
      ),
  };
}

export type DraftCalls = ReturnType<typeof draftCalls>;
