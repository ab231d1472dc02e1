import { answerOf, type Call, callFor, ifMatch, type Records, type Reply } from '@/frame/call';
import { Refusal } from '@/frame/refusal';
import { type Lead, readLead, revisionOf } from '../lead';
import { revisionAfter } from '../new/calls';
import { draftOf } from '../new/draft';
import type { Calls, Stored } from '../new/keeper';

/** A lead to correct, and the correction of it as far as it was written. */
export type ReadCorrection = { lead: Lead; stored: Stored };

/** The documents of the version that stands. */
export const standing = ({ documents }: Lead) =>
  documents.filter(({ submitted }) => submitted).map(({ id }) => id);

const begun = (lead: Lead): Stored => ({
  draft: { ...draftOf(lead), documents: standing(lead) },
  savedAt: null,
  revision: lead.revision,
});

async function openStored(
  call: Call,
  id: string,
  provider: string,
  signal?: AbortSignal,
): Promise<Reply<Stored>> {
  const { data, error, response } = await call.GET('/api/v1/leads/{id}/correction', {
    params: { path: { id }, query: { provider } },
    ...(signal ? { signal } : {}),
  });
  return data === undefined
    ? { error, response }
    : {
        data: {
          // The description says of card and body only that they are objects.
          draft: { card: data.card, body: data.body, documents: data.documents },
          savedAt: new Date(data.savedAt),
          revision: revisionOf(response),
        },
        response,
      };
}

/** Opens a lead for {@link useAnswer}, with the correction of it that the unit is writing. */
export async function openCorrection(
  call: Call,
  id: string,
  provider: string,
  signal: AbortSignal,
): Promise<Reply<ReadCorrection>> {
  const { data: lead, error, response } = await readLead(call, { id, provider }, undefined, signal);
  if (lead?.correctionSavedAt === undefined) {
    return lead ? { data: { lead, stored: begun(lead) }, response } : { error, response };
  }
  const { data: stored, ...kept } = await openStored(call, id, provider, signal);
  return stored ? { data: { lead, stored }, response } : kept;
}

/** The calls about the correction of one lead of one unit. */
export function correctionCalls(unit: string, id: string) {
  const call = callFor('member', unit);
  const params = (revision: number) => ({
    path: { id },
    query: { provider: unit },
    header: ifMatch(revision),
  });
  const keeping: Calls = {
    read: async () => {
      try {
        return await answerOf(openStored(call, id, unit));
      } catch (failure) {
        if (!(failure instanceof Refusal) || failure.problem.status !== 404) {
          throw failure;
        }
        // Nobody saved one, or a colleague submitted or discarded it: what stands is the beginning.
        return begun(await answerOf(readLead(call, { id, provider: unit })));
      }
    },
    save: (form, revision) =>
      revisionAfter(
        call.PUT('/api/v1/leads/{id}/correction', { params: params(revision), body: form }),
      ),
  };
  return {
    ...keeping,
    discard: (revision: number) =>
      answerOf(call.DELETE('/api/v1/leads/{id}/correction', { params: params(revision) })),
    submit: (form: Records['LeadForm'], revision: number) =>
      answerOf(
        call.POST('/api/v1/leads/{id}/corrections', { params: params(revision), body: form }),
      ),
  };
}

export type CorrectionCalls = ReturnType<typeof correctionCalls>;
