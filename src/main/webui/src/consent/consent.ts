import { useAnswer } from '@/frame/answers';
import type { Records } from '@/frame/call';
import { type Lead, leadKey, revisionOf } from '@/lead/lead';

export type Scope = Records['ConsentScope'];
export type Material = Records['ConsentMaterial'];
export type AnswerState = Records['ConsentAnswerState'];
export type Step = Records['ConsentStep'];

/** One use; `participant` for a scope that names one. */
export type Use = Records['ConsentUse'];

/** A use with the parts that it is granted for. */
export type Grant = Records['ConsentGrant'];

/** What provider or originator answered; an answer that is awaited has neither unit nor day. */
export type Answer = Records['ConsentAnswer'];

/** A question of consent as this unit may see it; its text only where the question was opened. */
export type Consent = Records['Consent'];

/** A question with the revision that its next step must name. */
export type OpenConsent = Consent & { revision: number };

/** A row of the list of questions. */
export type ConsentRow = Records['ConsentRow'];

/** Every scope, in the order in which it is offered. */
export const scopes: Scope[] = [
  'USE_IN_REQUEST',
  'NAMED_STATE',
  'CHAMBER',
  'DEFENCE',
  'PUBLIC_EVIDENCE',
  'NAMING_SOURCE',
];

/** The questions about a lead, without their texts; renewed with the lead. */
export function useConsents(lead: Pick<Lead, 'id' | 'provider' | 'state'>) {
  const { id, provider, state } = lead;
  return useAnswer<Consent[]>(
    [...leadKey({ id, provider }), 'consents', provider],
    (call, signal) =>
      call.GET('/api/v1/leads/{id}/consents', {
        params: { path: { id }, query: { provider } },
        signal,
      }),
    { enabled: state !== 'DRAFT' },
  );
}

/** Which question: its id, and the unit that began it. */
export type ConsentAddress = { id: string; by: string };

/** Opens a question, which the trail records. */
export function useConsent({ id, by }: { id: string; by: string | undefined }) {
  return useAnswer<OpenConsent>(['consent', id], async (call, signal) => {
    const { data, error, response } = await call.GET('/api/v1/consents/{consent}', {
      params: { path: { consent: id }, query: by === undefined ? {} : { by } },
      signal,
    });
    return data === undefined
      ? { error, response }
      : { data: { ...data, revision: revisionOf(response) }, response };
  });
}

/** Where a step on a question goes, and the revision that was read. */
export function of({ id, by, revision }: OpenConsent) {
  return {
    path: { consent: id },
    query: { by },
    header: { 'If-Match': `"${revision}"` },
  };
}

/** What is asked for again after a step on a question. */
export const renewed = ({ id, lead }: Pick<Consent, 'id' | 'lead'>) => [
  ['consent', id],
  ['consents'],
  ['lead', lead],
];

/** The page of a question, relative to the acting unit. */
export function consentPage({ id, by }: ConsentAddress) {
  return `consents/${id}?by=${by}`;
}
