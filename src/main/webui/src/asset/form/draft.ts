import type { Maybe } from '@/frame/maybe';
import type {
  Asset,
  AssetForm,
  AssetText,
  AssetType,
  IdentifierKind,
  Money,
  Party,
} from '../asset';
import { identifiersOf, numberFault } from '../kinds';
import { amountFault, moneyOf } from '../money';

export const roles = [
  'HOLDER',
  'BENEFICIAL_OWNER',
  'CO_OWNER',
  'NOMINEE',
  'DIRECTOR',
  'FORMER_OWNER',
  'CREDITOR',
  'OTHER_INTEREST',
] as const satisfies Party['role'][];

export const partyKinds = ['PERSON', 'COMPANY', 'AUTHORITY'] as const satisfies Party['kind'][];

export const links = [
  'PROCEEDS',
  'INSTRUMENTALITY',
  'NONE_REPARATIONS',
  'UNKNOWN',
] as const satisfies AssetForm['crimeLink'][];

export const confidences = [
  'CONFIRMED',
  'PROBABLE',
  'POSSIBLE',
] as const satisfies AssetForm['confidence'][];

/** The limits of the API, in characters. */
export const longest = {
  name: 200,
  description: 4000,
  number: 120,
  grounds: 1000,
  encumbrance: 100,
  unit: 40,
  linkGrounds: 4000,
  note: 10_000,
} as const;

export const most = { numbers: 20, parties: 50, encumbrances: 50 } as const;

export type NumberDraft = { kind: IdentifierKind | ''; value: string; of: string };

export type PartyDraft = {
  role: Party['role'] | '';
  kind: Party['kind'] | '';
  name: string;
  share: string;
  since: string;
  grounds: string;
  /** The same person among the entities of the file; kept as it was. */
  entity?: string | null;
};

export type EncumbranceDraft = {
  kind: string;
  inFavourOf: string;
  amount: string;
  currency: string;
  since: string;
};

/** An asset as it is written: what is not filled in yet is empty. */
export type Draft = {
  type: AssetType | '';
  country: string;
  crimeLink: AssetForm['crimeLink'] | '';
  confidence: AssetForm['confidence'] | '';
  name: string;
  description: string;
  numbers: NumberDraft[];
  parties: PartyDraft[];
  encumbrances: EncumbranceDraft[];
  quantity: string;
  unit: string;
  linkGrounds: string;
  note: string;
};

export const blankNumber: NumberDraft = { kind: '', value: '', of: '' };

export const blankParty: PartyDraft = {
  role: '',
  kind: '',
  name: '',
  share: '',
  since: '',
  grounds: '',
};

export const blankEncumbrance: EncumbranceDraft = {
  kind: '',
  inFavourOf: '',
  amount: '',
  currency: '',
  since: '',
};

export const blank: Draft = {
  type: '',
  country: '',
  crimeLink: '',
  confidence: '',
  name: '',
  description: '',
  numbers: [],
  parties: [],
  encumbrances: [],
  quantity: '',
  unit: '',
  linkGrounds: '',
  note: '',
};

/** What stands, to be corrected. */
export function draftOf(asset: Asset): Draft {
  const { text } = asset;
  return {
    type: asset.type,
    country: asset.country ?? '',
    crimeLink: asset.crimeLink,
    confidence: asset.confidence,
    name: text.name,
    description: text.description ?? '',
    numbers: text.identifiers.map((number) => ({ ...number, of: number.of ?? '' })),
    parties: text.parties.map((party) => ({
      ...party,
      share: party.share ?? '',
      since: party.since ?? '',
      grounds: party.grounds ?? '',
    })),
    encumbrances: text.encumbrances.map(
      (one: Maybe<AssetText['encumbrances'][number], 'amount'>) => ({
        kind: one.kind,
        inFavourOf: one.inFavourOf ?? '',
        amount: one.amount?.amount ?? '',
        currency: one.amount?.currency ?? '',
        since: one.since ?? '',
      }),
    ),
    quantity: text.quantity?.amount ?? '',
    unit: text.quantity?.unit ?? '',
    linkGrounds: text.linkGrounds ?? '',
    note: text.note ?? '',
  };
}

const given = <K extends string>(name: K, value: string) =>
  (value.trim() === '' ? {} : { [name]: value.trim() }) as Partial<Record<K, string>>;

const share = (typed: string) => typed.trim().replace(',', '.');

/** What is sent; asked for only of a draft without {@link faultsOf}. */
export function formOf(draft: Draft): AssetForm {
  return {
    type: draft.type as AssetType,
    ...given('country', draft.country),
    crimeLink: draft.crimeLink as AssetForm['crimeLink'],
    confidence: draft.confidence as AssetForm['confidence'],
    text: textOf(draft),
  };
}

function textOf(draft: Draft): AssetText {
  return {
    name: draft.name.trim(),
    ...given('description', draft.description),
    identifiers: draft.numbers.map(({ kind, value, of }) => ({
      kind: kind as IdentifierKind,
      value: value.trim(),
      ...given('of', of),
    })),
    parties: draft.parties.map((party) => ({
      role: party.role as Party['role'],
      kind: party.kind as Party['kind'],
      name: party.name.trim(),
      ...given('share', share(party.share)),
      ...given('since', party.since),
      ...given('grounds', party.grounds),
      ...(party.entity ? { entity: party.entity } : {}),
    })),
    encumbrances: draft.encumbrances.map((one) => ({
      kind: one.kind.trim(),
      ...given('inFavourOf', one.inFavourOf),
      ...moneyIn('amount', moneyOf(one.amount, one.currency)),
      ...given('since', one.since),
    })),
    ...(draft.quantity.trim() === ''
      ? {}
      : { quantity: { amount: share(draft.quantity), unit: draft.unit.trim() } }),
    ...given('linkGrounds', draft.linkGrounds),
    ...given('note', draft.note),
  };
}

const moneyIn = (name: string, money: Money | null) => (money === null ? {} : { [name]: money });

/** What keeps a draft from being sent: the place, by the names of its members. */
export function faultsOf(draft: Draft): string[] {
  const lacks = (place: string, value: string) => (value.trim() === '' ? [place] : []);
  const wrong = (place: string, isWrong: boolean) => (isWrong ? [place] : []);
  return [
    ...lacks('type', draft.type),
    ...lacks('name', draft.name),
    ...lacks('crimeLink', draft.crimeLink),
    ...lacks('confidence', draft.confidence),
    ...draft.numbers.flatMap((number, at) => [
      ...lacks(`numbers/${at}/kind`, number.kind),
      ...wrong(
        `numbers/${at}/kind`,
        draft.type !== '' && number.kind !== '' && !identifiersOf[draft.type].includes(number.kind),
      ),
      ...lacks(`numbers/${at}/value`, number.value),
      ...wrong(
        `numbers/${at}/value`,
        numberFault(number.kind, number.value.trim(), number.of) !== '',
      ),
    ]),
    ...draft.parties.flatMap((party, at) => [
      ...lacks(`parties/${at}/role`, party.role),
      ...lacks(`parties/${at}/kind`, party.kind),
      ...lacks(`parties/${at}/name`, party.name),
      ...wrong(`parties/${at}/share`, !isShare(party.share)),
    ]),
    ...wrong('shares', sharesExceed(draft.parties)),
    ...draft.encumbrances.flatMap((one, at) => [
      ...lacks(`encumbrances/${at}/kind`, one.kind),
      ...wrong(
        `encumbrances/${at}/amount`,
        one.amount.trim() !== '' &&
          (one.currency === '' || amountFault(one.amount, one.currency) !== ''),
      ),
    ]),
    ...wrong(
      'quantity',
      (draft.quantity.trim() !== '' &&
        !/^[0-9]{1,18}(\.[0-9]{1,18})?$/.test(share(draft.quantity))) ||
        (draft.quantity.trim() === '') !== (draft.unit.trim() === ''),
    ),
  ];
}

const isShare = (typed: string) =>
  typed.trim() === '' || /^(100(\.0{1,4})?|[0-9]{1,2}(\.[0-9]{1,4})?)$/.test(share(typed));

/** Whether the shares of one role come to more than the whole. */
function sharesExceed(parties: PartyDraft[]): boolean {
  return (['HOLDER', 'BENEFICIAL_OWNER', 'CO_OWNER'] as const).some(
    (role) =>
      parties
        .filter((party) => party.role === role && isShare(party.share))
        .reduce((sum, party) => sum + Math.round(Number(share(party.share)) * 10_000), 0) >
      1_000_000,
  );
}
