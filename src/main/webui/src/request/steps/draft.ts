import { isFuture } from '@/asset/days';
import type {
  Attached,
  AttachedKind,
  Available,
  Condition,
  Ground,
  Matter,
  Request,
  StepForm,
  StepName,
  Text,
} from '../request';

/** A step as it is written. */
export type Draft = {
  on: string;
  reason: string;
  reference: string;
  warrant: string;
  answerBy: string;
  confirmBy: string;
  until: string;
  matter: Matter | '';
  ground: Ground | '';
  conditions: Condition[];
  language: string;
  consentOfState: string;
  text: Text;
  documents: Attached[];
  about: string;
  judgment: 'accept' | 'stay' | '';
};

/** What the form of a step can ask. */
export type Member =
  | 'judgment'
  | 'text'
  | 'matter'
  | 'ground'
  | 'conditions'
  | 'warrant'
  | 'reference'
  | 'confirmBy'
  | 'answerBy'
  | 'until'
  | 'language'
  | 'consentOfState'
  | 'documents'
  | 'reason';

/** What a form asks: the member, and whether the step needs it. */
export type Asked = { member: Member; isNeeded: boolean };

/** The limits of the API, in characters. */
export const longest = { reason: 10_000, reference: 200, consent: 400, section: 20_000 } as const;

const ORDER: Member[] = [
  'judgment',
  'text',
  'matter',
  'ground',
  'conditions',
  'warrant',
  'reference',
  'confirmBy',
  'answerBy',
  'until',
  'language',
  'consentOfState',
  'documents',
  'reason',
];

/** What a step may tell beside what it needs. */
const MORE: Partial<Record<StepName, Member[]>> = {
  AUTHORISE: ['reference', 'documents'],
  SEND: ['answerBy', 'documents'],
  RECORD_SENT: ['answerBy'],
  SEND_URGENTLY: ['answerBy', 'documents'],
  CONFIRM: ['reference', 'documents'],
  FOLLOW_UP: ['answerBy'],
  ANSWER: ['documents'],
  EXECUTE_IN_PART: ['documents'],
  TAKE_AS_DENIAL: ['reason'],
  TAKE_AS_PARTIAL_DENIAL: ['reason'],
  TAKE_AS_CONSULTATION: ['reason'],
  TAKE_AS_REDIRECTION: ['reason'],
  FIND_NON_COMPLIANCE: ['reason'],
};

type Known = Pick<Request, 'basis' | 'direction' | 'portalDesignated'>;

/** What the form of a step shows, in order. */
export function askedBy({ step, needs, fact }: Available, request: Known): Asked[] {
  const more: Member[] = [...(MORE[step] ?? []), ...(fact ? (['reason'] as const) : [])];
  const needed = (needs as Member[])
    .filter((one) => !isReplyOf(step, one))
    .concat(extra(step, request));
  return ORDER.filter(
    (one) => needed.includes(one) || more.includes(one) || isReplyOf(step, one),
  ).map((member) => ({ member, isNeeded: needed.includes(member) }));
}

/** A reply is documents or words: neither alone is demanded. */
const isReplyOf = (step: StepName, member: Member) =>
  (step === 'REPLY' || step === 'SUPPLEMENT') && (member === 'documents' || member === 'reason');

function extra(step: StepName, { basis, direction, portalDesignated }: Known): Member[] {
  switch (step) {
    case 'AUTHORISE':
      return [
        ...(basis === 'CHAMBER_BEFORE_TRIAL' ? (['warrant'] as const) : []),
        ...(basis === 'PROSECUTOR' || basis === 'STATE_ASKS' ? [] : (['reference'] as const)),
      ];
    case 'CONFIRM':
      return direction === 'TO_STATE' && portalDesignated !== true ? ['documents'] : [];
    case 'REPLY':
    case 'SUPPLEMENT':
      return direction === 'TO_COURT' ? ['consentOfState'] : [];
    case 'TAKE_NOTE':
      return ['judgment'];
    default:
      return [];
  }
}

/** What a document that a step brings can be; the first is chosen beforehand. */
export function kindsOf(step: StepName): AttachedKind[] {
  switch (step) {
    case 'RECORD_SENT':
    case 'CONFIRM':
      return ['PROOF', 'ANNEX', 'TRANSLATION'];
    case 'AUTHORISE':
      return ['DECISION', 'ANNEX'];
    case 'REPLY':
    case 'SUPPLEMENT':
      return ['REPLY', 'ANNEX', 'TRANSLATION'];
    case 'TRANSLATE':
      return ['TRANSLATION'];
    default:
      return ['ANNEX', 'TRANSLATION'];
  }
}

/** A step that nothing was written of yet. */
export function blankOf({ step, fact }: Available, day: string, request: Request): Draft {
  const [alarm, further] = request.alarms.filter(({ settledBy }) => settledBy === undefined);
  return {
    // A fact happened when the State says it did: that day is never assumed.
    on: fact ? '' : day,
    reason: '',
    reference: '',
    warrant: '',
    answerBy: '',
    confirmBy: '',
    until: '',
    matter: '',
    ground: '',
    conditions: [],
    language: '',
    consentOfState: '',
    text: request.text,
    documents: [],
    about: step === 'TAKE_NOTE' && alarm && !further ? String(alarm.step) : '',
    judgment: '',
  };
}

/** What keeps a step from being sent, by member; empty if nothing does. */
export function lacking(available: Available, draft: Draft, request: Request): string[] {
  const wrong = askedBy(available, request)
    .filter(({ member, isNeeded }) => isNeeded && !isTold(member, available.step, draft))
    .map(({ member }) => member);
  const { step } = available;
  const isReply = step === 'REPLY' || step === 'SUPPLEMENT';
  return [
    ...(draft.on === '' || isFuture(draft.on) ? ['on'] : []),
    ...wrong,
    ...(isReply && draft.reason.trim() === '' && draft.documents.length === 0 ? ['documents'] : []),
    ...(step === 'AUTHORISE' ? request.missing : []),
  ];
}

function isTold(member: Member, step: StepName, draft: Draft): boolean {
  switch (member) {
    case 'judgment':
      return draft.about !== '' && draft.judgment !== '';
    case 'text':
      return draft.text.title.trim() !== '';
    case 'conditions':
      return draft.conditions.length > 0;
    case 'documents':
      return draft.documents.some(({ kind }) => kind === kindsOf(step)[0]);
    default:
      return draft[member].trim() !== '';
  }
}

/** The state of the request once the judged fact is accepted; undefined where it cannot be. */
export function reportedBy(request: Request, about: string) {
  return request.alarms.find(({ step }) => String(step) === about)?.becomes;
}

/** A condition without what nothing was written of. */
const said = ({ kind, by, words }: Condition): Condition => ({
  kind,
  ...(by ? { by } : {}),
  ...(words?.trim() ? { words: words.trim() } : {}),
});

/** A document without what was chosen of nothing. */
const brought = ({ id, kind, name, language, translates }: Attached): Attached => ({
  id,
  kind,
  name,
  ...(language ? { language } : {}),
  ...(kind === 'TRANSLATION' && translates ? { translates } : {}),
});

/** What is sent of a step: the members that its form shows, and nothing else. */
export function formOf(available: Available, draft: Draft, request: Request): StepForm {
  const members = askedBy(available, request).map(({ member }) => member);
  const words = (
    [
      'reason',
      'reference',
      'warrant',
      'answerBy',
      'confirmBy',
      'until',
      'language',
      'consentOfState',
      'matter',
      'ground',
    ] as const
  ).filter((name) => members.includes(name) && draft[name].trim() !== '');
  const reported = reportedBy(request, draft.about);
  return {
    step: available.step,
    on: draft.on,
    ...Object.fromEntries(words.map((name) => [name, draft[name].trim()])),
    ...(members.includes('conditions') && draft.conditions.length > 0
      ? { conditions: draft.conditions.map(said) }
      : {}),
    ...(members.includes('documents') && draft.documents.length > 0
      ? { documents: draft.documents.map(brought) }
      : {}),
    ...(members.includes('text') ? { text: draft.text } : {}),
    ...(members.includes('judgment')
      ? {
          about: Number(draft.about),
          ...(draft.judgment === 'accept' && reported ? { becomes: reported } : {}),
        }
      : {}),
  };
}
