import type { Records } from '@/frame/call';

/** The codes of the index card, in the order in which the pages offer them. */
export const useConditions = ['LEAD_ONLY', 'CONSENT_PER_USE', 'EVIDENCE_ALLOWED'] as const;
export const handlingCodes = ['H0', 'H1', 'H2', 'H3'] as const;
export const trafficLights = ['RED', 'AMBER_STRICT', 'AMBER', 'GREEN', 'CLEAR'] as const;
export const sourceGrades = ['A', 'B', 'C', 'X'] as const;
export const informationGrades = [1, 2, 3, 4] as const;
export const urgencies = ['ROUTINE', 'URGENT'] as const;
export const originatorMarks = ['PROVIDER', 'ANOTHER'] as const;
export const flags = ['NATIONAL_SECURITY', 'THIRD_PARTY_INFORMATION', 'PROTECTED_PERSON'] as const;
export const restrictionBases = [
  'STATUTE_54_3_E',
  'STATUTE_93_8_B',
  'STATUTE_87_3',
  'STATUTE_87_4',
  'ARRANGEMENT',
] as const;
export const kinds = ['PERSON', 'COMPANY', 'OTHER'] as const;

type OneOf<T extends readonly unknown[]> = T[number];

/** What stands in clear beside the text: index-card-v1.schema.json. */
export type Card = {
  recipients?: string[];
  recipientsSeeEachOther?: boolean;
  useCondition?: OneOf<typeof useConditions>;
  handlingCodes?: OneOf<typeof handlingCodes>[];
  trafficLight?: OneOf<typeof trafficLights>;
  sourceGrade?: OneOf<typeof sourceGrades>;
  informationGrade?: OneOf<typeof informationGrades>;
  urgency?: OneOf<typeof urgencies>;
  originator?: OneOf<typeof originatorMarks>;
  language?: string;
  flags?: OneOf<typeof flags>[];
  reviewOn?: string;
  validUntil?: string;
};

export type PersonNamed = {
  kind: OneOf<typeof kinds>;
  name: string;
  otherNames?: string[];
  note?: string;
};

export type LeadEvent = { date: string; what: string };

/** The text: lead-body-v1.schema.json. */
export type Body = {
  title?: string;
  summary?: string;
  basisOfKnowledge?: string;
  personsNamed?: PersonNamed[];
  reference?: { situation?: string; case?: string };
  originator?: { name: string; note?: string };
  conditions?: string;
  restriction?: { bases: OneOf<typeof restrictionBases>[]; note?: string };
  events?: LeadEvent[];
  urgencyReason?: string;
  [more: string]: unknown;
};

/** A draft as it is typed: it may hold what is blank or half done. */
export type Draft = {
  card: Card;
  body: Body;
  /** Of a correction: the ids of the documents that the new version holds. */
  documents?: string[];
};

/** How long each text may be, in Unicode code points, as lead-body-v1.schema.json says. */
export const longest = {
  title: 120,
  summary: 20_000,
  basisOfKnowledge: 10_000,
  name: 300,
  note: 2000,
  situation: 64,
  conditions: 10_000,
  restrictionNote: 4000,
  event: 2000,
  urgencyReason: 2000,
} as const;

/** How many of each a lead may hold. */
export const most = { recipients: 50, persons: 200, otherNames: 20, events: 200 } as const;

/** The length of a text as the portal counts it. */
export const codePoints = (text: string) => Array.from(text).length;

/** Whether the terms need a basis: only then is it asked for and sent. */
export function needsRestriction({ useCondition, handlingCodes = [] }: Card): boolean {
  return useCondition === 'LEAD_ONLY' || handlingCodes.includes('H1');
}

/** The draft of a lead that was opened. */
export function draftOf(lead: { card: object; body: object }): Draft {
  return { card: lead.card, body: lead.body as Body };
}

const blank = (value: unknown) =>
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

function filled<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => !blank(value))) as T;
}

/**
 * The draft as it is saved: without what is blank, without lines that the form cannot hold yet (a
 * person without a name, an event without a day or a text), and without what the terms no longer ask
 * for.
 */
export function toSave({ card, body, documents }: Draft): Records['LeadForm'] {
  const persons = (body.personsNamed ?? [])
    .filter(({ name }) => !blank(name))
    .map((person) =>
      filled({ ...person, otherNames: (person.otherNames ?? []).filter((one) => !blank(one)) }),
    );
  const restriction = filled({ ...body.restriction });
  const text = filled({
    ...body,
    personsNamed: persons,
    reference: filled({ ...body.reference }),
    events: (body.events ?? []).filter(({ date, what }) => !blank(date) && !blank(what)),
    originator:
      card.originator === 'ANOTHER' && !blank(body.originator?.name)
        ? filled({ ...body.originator })
        : undefined,
    restriction: needsRestriction(card) && restriction.bases ? restriction : undefined,
    urgencyReason: card.urgency === 'URGENT' ? body.urgencyReason : undefined,
  });
  return {
    card: filled(card) as Record<string, never>,
    body: { ...text, format: 'seine.lead-body/1' } as unknown as Record<string, never>,
    ...(documents ? { documents } : {}),
  };
}

/** Whether two saved drafts say the same, whatever the order of their members. */
export function sameText(one: Records['LeadForm'], other: Records['LeadForm']): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

/** Codes and units are sets on the card: their order says nothing. */
const SETS = new Set(['recipients', 'handlingCodes', 'flags', 'bases', 'documents']);

function sorted(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => sorted(item));
    return SETS.has(name) ? items.map(String).sort() : items;
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, inner]) => !blank(inner) && inner !== null && inner !== false)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, sorted(inner, key)]),
    );
  }
  return value;
}
