import { isFuture } from '@/asset/days';
import { moneyOf } from '@/asset/money';
import type { Entry, StepForm, StepName } from '../measure';
import { type Need, table } from '../table';

export type EntryKind = Entry['kind'];
export type Bearer = NonNullable<Entry['bearer']>;
export type Cause = NonNullable<StepForm['cause']>;
export type Outcome = NonNullable<NonNullable<StepForm['claim']>['outcome']>;

export const causes = [
  'NOT_FOUND',
  'INSUFFICIENT_LOCATION',
  'CONFISCATED_ALREADY',
  'DISAPPEARED',
  'DESTROYED',
  'MOVED_BEFORE_NOTICE',
  'IMMUNITY',
  'PROHIBITED_BY_LAW',
  'OTHER',
] as const satisfies Cause[];

export const outcomes = [
  'UPHELD',
  'UPHELD_IN_PART',
  'REJECTED',
  'WITHDRAWN',
] as const satisfies Outcome[];

export const bearers = ['DEDUCTED', 'EXECUTING_STATE', 'COURT'] as const satisfies Bearer[];

/** The kinds of entries that suit a step; the first is chosen beforehand. */
export const entryKinds: Partial<Record<StepName, EntryKind[]>> = {
  FREEZE: ['BALANCE'],
  SEIZE: ['BALANCE'],
  FREEZE_OWN: ['BALANCE'],
  SEIZE_OWN: ['BALANCE'],
  VARY: ['VARIED_OUT'],
  SELL_INTERIM: ['SALE_PRICE', 'COST', 'FEE', 'UPKEEP'],
  REALISE: ['SALE_PRICE', 'COST', 'FEE', 'UPKEEP', 'CLAIM_PAID'],
  RECOVER_VALUE: ['VALUE_RECOVERED', 'COST', 'FEE'],
  RECORD_MONEY: ['INTEREST', 'COST', 'UPKEEP', 'FEE', 'CLAIM_PAID', 'BALANCE', 'SALE_PRICE'],
};

/** Who bears it is asked of these. */
export const isCost = (kind: EntryKind) => ['COST', 'UPKEEP', 'FEE'].includes(kind);

/** An entry of the ledger as it is written. */
export type EntryDraft = {
  kind: EntryKind;
  amount: string;
  currency: string;
  bearer: Bearer | '';
  note: string;
};

/** A step as it is written. */
export type Draft = {
  on: string;
  reason: string;
  reference: string;
  warrant: string;
  from: string;
  until: string;
  isOpenEnded: boolean;
  entries: EntryDraft[];
  amount: string;
  currency: string;
  cause: Cause | '';
  reviewOn: string;
  claim: string;
  claimant: string;
  grounds: string;
  outcome: Outcome | '';
  about: string;
  judgment: 'accept' | 'stay' | '';
};

/** The limits of the API, in characters. */
export const longest = { reason: 4000, reference: 200, claimant: 200, note: 400 } as const;
export const mostEntries = 20;

/** A member of the form: one that the step needs, or one that it may tell. */
export type Member = Need | 'warrant' | 'judgment';

/** What a step may tell beside what it needs. A State may always say it in its own words. */
const MORE: Partial<Record<StepName, Member[]>> = {
  FREEZE: ['reference', 'term', 'money'],
  SEIZE: ['reference', 'term', 'money'],
  FREEZE_OWN: ['term', 'money'],
  SEIZE_OWN: ['term', 'money'],
  RENEW: ['reference'],
  CONFIRM_RELEASE: ['reference'],
  KEEP: ['reference'],
  LIFT: ['reference'],
  FORFEIT: ['reference'],
  SELL_INTERIM: ['reference'],
  REALISE: ['reference'],
  TRANSFER: ['reference'],
};

const ORDER: Member[] = [
  'judgment',
  'warrant',
  'cause',
  'claim',
  'reference',
  'term',
  'money',
  'sum',
  'reviewOn',
  'reason',
];

/** What a form asks: the member, and whether the step needs it. */
export type Asked = { member: Member; isNeeded: boolean };

/**
 * What the form of a step shows, in order.
 *
 * @param onWarrant whether the measure stands on a Chamber's decision before trial (Art. 57(3)(e))
 */
export function askedBy(step: StepName, onWarrant: boolean): Asked[] {
  const needed: Member[] = [
    ...table[step].needs,
    ...(step === 'AUTHORISE' && onWarrant ? (['warrant'] as const) : []),
    ...(step === 'TAKE_NOTE' ? (['judgment'] as const) : []),
  ];
  const more = [...(MORE[step] ?? []), ...(table[step].fact ? (['reason'] as const) : [])];
  return ORDER.filter((one) => needed.includes(one) || more.includes(one)).map((member) => ({
    member,
    isNeeded: needed.includes(member),
  }));
}

/** A step that nothing was written of yet. */
export function blankOf(step: StepName, day: string, currency: string): Draft {
  return {
    // A fact happened when the State says it did: that day is never assumed.
    on: table[step].fact ? '' : day,
    reason: '',
    reference: '',
    warrant: '',
    from: '',
    until: '',
    isOpenEnded: false,
    entries: table[step].needs.includes('money') ? [blankEntry(step, currency)] : [],
    amount: '',
    currency,
    cause: '',
    reviewOn: '',
    claim: '',
    claimant: '',
    grounds: '',
    outcome: '',
    about: '',
    judgment: '',
  };
}

export const blankEntry = (step: StepName, currency: string): EntryDraft => ({
  kind: entryKinds[step]?.[0] ?? 'COST',
  amount: '',
  currency,
  bearer: '',
  note: '',
});

/** Whether something is told of the term. */
export const hasTerm = ({ from, until, isOpenEnded }: Draft) =>
  from !== '' || until !== '' || isOpenEnded;

/** What keeps a step from being sent, by member; empty if nothing does. */
export function lacking(step: StepName, draft: Draft, onWarrant: boolean): string[] {
  const asked = askedBy(step, onWarrant);
  const wrong = asked.filter((one) => !isTold(one, step, draft)).map(({ member }) => member);
  return [...(draft.on === '' || isFuture(draft.on) ? ['on'] : []), ...wrong];
}

function isTold({ member, isNeeded }: Asked, step: StepName, draft: Draft): boolean {
  const written = (text: string, most: number) =>
    text.length <= most && (!isNeeded || text.trim() !== '');
  switch (member) {
    case 'reason':
      return written(draft.reason, longest.reason);
    case 'reference':
      return written(draft.reference, longest.reference);
    case 'warrant':
      return draft.warrant !== '';
    case 'cause':
      return draft.cause !== '';
    case 'reviewOn':
      return draft.reviewOn !== '';
    case 'term':
      return hasTerm(draft)
        ? draft.from !== '' &&
            (draft.isOpenEnded || (draft.until !== '' && draft.until >= draft.from))
        : !isNeeded;
    case 'money':
      return (!isNeeded || draft.entries.length > 0) && draft.entries.every(isEntry);
    case 'sum':
      return moneyOf(draft.amount, draft.currency) !== null;
    case 'claim':
      return isClaim(step, draft);
    case 'judgment':
      return draft.about !== '' && draft.judgment !== '';
  }
}

function isEntry({ kind, amount, currency, bearer, note }: EntryDraft): boolean {
  const money = moneyOf(amount, currency);
  return (
    money !== null &&
    /[1-9]/.test(money.amount) &&
    note.length <= longest.note &&
    (!isCost(kind) || bearer !== '')
  );
}

function isClaim(step: StepName, draft: Draft): boolean {
  const amount = draft.amount.trim() === '' || moneyOf(draft.amount, draft.currency) !== null;
  return step === 'CLAIM_OPENED'
    ? draft.claimant.trim() !== '' &&
        draft.claimant.length <= longest.claimant &&
        draft.grounds.length <= longest.reason &&
        amount
    : draft.claim !== '' && draft.outcome !== '' && amount;
}
