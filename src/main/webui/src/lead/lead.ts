import type { Call, Records, Reply } from '@/frame/call';
import { useAnswer } from '@/frame/answers';

export type UseCondition = Records['UseCondition'];
export type StateWord = Records['LeadStateWord'];

/** The index card: what stands in clear (index-card-v1). A draft may lack any of it. */
export type Card = {
  recipients?: string[];
  recipientsSeeEachOther?: boolean;
  useCondition?: UseCondition;
  handlingCodes?: ('H0' | 'H1' | 'H2' | 'H3')[];
  trafficLight?: 'RED' | 'AMBER_STRICT' | 'AMBER' | 'GREEN' | 'CLEAR';
  sourceGrade?: 'A' | 'B' | 'C' | 'X';
  informationGrade?: 1 | 2 | 3 | 4;
  urgency?: Records['Urgency'];
  originator?: 'PROVIDER' | 'ANOTHER';
  language?: string;
  flags?: ('NATIONAL_SECURITY' | 'THIRD_PARTY_INFORMATION' | 'PROTECTED_PERSON')[];
  reviewOn?: string;
  validUntil?: string;
};

export type PersonNamed = {
  kind: 'PERSON' | 'COMPANY' | 'OTHER';
  name: string;
  otherNames?: string[];
  note?: string;
};

/** The sealed text (lead-body-v1). A draft may lack any of it. */
export type Body = {
  title?: string;
  summary?: string;
  basisOfKnowledge?: string;
  personsNamed?: PersonNamed[];
  reference?: { situation?: string; case?: string };
  originator?: { name: string; note?: string };
  conditions?: string;
  restriction?: {
    bases: (
      'STATUTE_54_3_E' | 'STATUTE_93_8_B' | 'STATUTE_87_3' | 'STATUTE_87_4' | 'ARRANGEMENT'
    )[];
    note?: string;
  };
  events?: { date: string; what: string }[];
  urgencyReason?: string;
};

/** Where a lead stands with one recipient; which members are there depends on who looks. */
export type Recipient = Records['LeadRecipient'];

/** A lead as this unit may see it, with the revision that its next step must name. */
export type Lead = Omit<Records['Lead'], 'card' | 'body'> & {
  card: Card;
  body: Body;
  revision: number;
};

/** A row of a list; codes that a draft lacks are absent. */
export type LeadRow = Records['LeadRow'];

/** Which lead: its id, and its provider where the address names it. */
export type LeadAddress = { id: string; provider: string | undefined };

/** The key of {@link useLead}, to be renewed after a step. */
export const leadKey = ({ id }: LeadAddress) => ['lead', id];

/** Opens a lead, which the trail records. */
export function useLead({ id, provider }: LeadAddress, version?: number) {
  return useAnswer<Lead>(['lead', id, provider, version], (call, signal) =>
    readLead(call, { id, provider }, version, signal),
  );
}

/** The call of {@link useLead}. */
export async function readLead(
  call: Call,
  { id, provider }: LeadAddress,
  version?: number,
  signal?: AbortSignal,
): Promise<Reply<Lead>> {
  const { data, error, response } = await call.GET('/api/v1/leads/{id}', {
    params: {
      path: { id },
      query: {
        ...(provider === undefined ? {} : { provider }),
        ...(version === undefined ? {} : { version }),
      },
    },
    ...(signal ? { signal } : {}),
  });
  return data === undefined
    ? { error, response }
    : // The description says of card and body only that they are objects.
      { data: { ...data, revision: revisionOf(response) } as unknown as Lead, response };
}

/** Whether a document holds the lead's entities: the portal made it, and they have a place of their own. */
export const isEntitySet = ({ mediaType }: Pick<Records['Document'], 'mediaType'>) =>
  mediaType === 'application/json+ftm';

/** The revision that an answer's ETag names. */
export function revisionOf(response: Response) {
  return Number(/"(\d+)"/.exec(response.headers.get('ETag') ?? '')?.[1]);
}

/** The page of a lead, relative to the acting unit. */
export function leadPage({ id, provider }: { id: string; provider: string }) {
  return `leads/${id}?provider=${provider}`;
}
