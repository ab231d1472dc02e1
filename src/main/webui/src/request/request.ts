import { useAnswer } from '@/frame/answers';
import { type Call, ifMatch, type Records, type Reply } from '@/frame/call';
import type { Maybe } from '@/frame/maybe';
import { useRows } from '@/frame/rows';
import { revisionOf } from '@/lead/lead';

export type RequestState = Records['RequestState'];
export type StepName = Records['RequestStep'];
export type Text = Maybe<
  Records['RequestText'],
  'ownReference' | 'purpose' | 'location' | 'facts' | 'procedure' | 'nationalLaw' | 'other'
>;
export type StepForm = Maybe<
  Omit<Records['RequestStepForm'], 'text' | 'documents' | 'conditions'>,
  | 'reason'
  | 'reference'
  | 'warrant'
  | 'answerBy'
  | 'confirmBy'
  | 'until'
  | 'matter'
  | 'ground'
  | 'language'
  | 'consentOfState'
  | 'becomes'
  | 'about'
> & { text?: Text; documents?: Attached[]; conditions?: Condition[] };
export type Attached = Maybe<Records['AttachedDocument'], 'language' | 'translates'>;
export type AttachedKind = Records['AttachedKind'];
export type Condition = Maybe<Records['AssistanceCondition'], 'by' | 'words'>;
export type ConditionKind = Records['ConditionKind'];
export type Matter = Records['ConsultationMatter'];
export type Ground = Records['DenialGround'];
export type Basis = Records['RequestBasis'];
export type Assistance = Records['Assistance'];
export type Available = Maybe<Records['RequestStepAvailable'], 'leadsTo'>;
export type Alarm = Maybe<Records['RequestAlarm'], 'settledBy' | 'becomes'>;
export type Done = Omit<Records['RequestStepDone'], 'told' | 'text'> & {
  told: StepForm;
  text?: Text;
};

/** A request as this unit may see it, with the revision that its next step must name. */
export type Request = Maybe<
  Omit<
    Records['Request'],
    'text' | 'history' | 'alarms' | 'next' | 'others' | 'binding' | 'authority'
  >,
  | 'awaited'
  | 'awaitedSince'
  | 'matter'
  | 'matterArticle'
  | 'bindingStep'
  | 'channel'
  | 'portalDesignated'
  | 'worksInLanguage'
  | 'swornTranslation'
  | 'sentOn'
  | 'answerBy'
  | 'confirmBy'
  | 'confirmedOn'
  | 'receivedOn'
  | 'repliedOn'
  | 'postponedUntil'
> & {
  text: Text;
  history: Done[];
  alarms: Alarm[];
  next: Available[];
  others: Available[];
  binding: Condition[];
  authority?: Maybe<Records['RequestAuthority'], 'reference' | 'warrant'>;
  revision: number;
};

/** A row of a list of requests. */
export type RequestRow = Maybe<
  Records['RequestRow'],
  | 'ownReference'
  | 'awaited'
  | 'awaitedSince'
  | 'matter'
  | 'sentOn'
  | 'answerBy'
  | 'confirmBy'
  | 'postponedUntil'
>;

/** Which requests are asked for. */
export type RequestQuery = {
  dossier?: string;
  state?: RequestState;
  awaits?: Records['RequestAwaits'];
  waitingSince?: string;
  inStateSince?: string;
  unconfirmed?: boolean;
  alarmed?: boolean;
};

async function open(call: Call, id: string, signal: AbortSignal): Promise<Reply<Request>> {
  const { data, error, response } = await call.GET('/api/v1/requests/{id}', {
    params: { path: { id } },
    signal,
  });
  return data === undefined
    ? { error, response }
    : { data: { ...data, revision: revisionOf(response) }, response };
}

/** Opens a request with its history, which the trail records. */
export function useRequest(id: string) {
  return useAnswer<Request>(['request', id], (call, signal) => open(call, id, signal));
}

/** The requests that this unit may see. */
export function useRequests(query: RequestQuery, limit?: number) {
  return useRows<RequestRow>(
    ['requests', query],
    (call, page, signal) =>
      call.GET('/api/v1/requests', { params: { query: { ...query, ...page } }, signal }),
    limit,
  );
}

/** Where a step goes, and the revision that was read. */
export const of = ({ id, revision }: Request) => ({ path: { id }, header: ifMatch(revision) });

/** What is asked for again after a step. */
export const renewed = (id: string) => [['request', id], ['requests'], ['register']];

/** The page of a request, relative to the acting unit. */
export const requestPage = (id: string) => `requests/${id}`;

/** Where one document of a request is put and fetched. */
export const documentAddress = (id: string, document: string) =>
  `/api/v1/requests/${id}/documents/${document}`;

/** That the member acknowledged the conditions that bind, as they were shown. */
export const acknowledging = ({ bindingStep }: Request) => ({
  'Seine-Conditions': String(bindingStep),
});

/** Alarms that nobody has judged yet. */
export const openAlarms = ({ alarms }: Request) =>
  alarms.filter(({ settledBy }) => settledBy === undefined);

/** The six sections of Art. 96(2), in their order. */
export const sections = [
  'purpose',
  'location',
  'facts',
  'procedure',
  'nationalLaw',
  'other',
] as const satisfies (keyof Text)[];
export type Section = (typeof sections)[number];

/** The documents that steps brought, the newest last. */
export const documentsOf = ({ history }: Request) =>
  history.flatMap(({ number, told, unit }) =>
    (told.documents ?? []).map((document) => ({ ...document, step: number, on: told.on, unit })),
  );
