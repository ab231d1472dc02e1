import type { Observation } from '../asset';
import { isFuture } from '../days';
import { moneyOf } from '../money';

export const methods = [
  'BALANCE',
  'MARKET_PRICE',
  'EXPERT_VALUATION',
  'PURCHASE_PRICE',
  'SALE_PRICE',
  'TAX_VALUE',
  'ESTIMATE',
] as const;

/** What can be told of one day. */
export type What = 'value' | 'place' | 'custody';

/** An observation as it is written. */
export type Draft = {
  on: string;
  source: string;
  amount: string;
  currency: string;
  method: (typeof methods)[number] | '';
  country: string;
  address: string;
  latitude: string;
  longitude: string;
  custodian: string;
  condition: string;
  perishable: boolean;
};

export const blank: Draft = {
  on: '',
  source: '',
  amount: '',
  currency: '',
  method: '',
  country: '',
  address: '',
  latitude: '',
  longitude: '',
  custodian: '',
  condition: '',
  perishable: false,
};

/** The limits of the API, in characters. */
export const longest = { source: 400, address: 400, custodian: 200, condition: 1000 } as const;

const given = <K extends string>(name: K, value: string) =>
  (value.trim() === '' ? {} : { [name]: value.trim() }) as Partial<Record<K, string>>;

/** Whether a typed degree is one, up to this bound; nothing typed is none. */
export const isDegree = (typed: string, bound: number) =>
  typed.trim() === '' ||
  (/^-?[0-9]{1,3}(\.[0-9]{1,8})?$/.test(typed.trim()) && Math.abs(Number(typed)) <= bound);

/** What is sent; null while the draft is not whole. */
export function observationOf(what: What, draft: Draft): Observation | null {
  if (draft.on === '' || isFuture(draft.on) || draft.source.length > longest.source) {
    return null;
  }
  const base = { on: draft.on, ...given('source', draft.source) };
  const money = moneyOf(draft.amount, draft.currency);
  switch (what) {
    case 'value':
      return money === null || draft.method === ''
        ? null
        : { ...base, value: { money, method: draft.method } };
    case 'place': {
      const { country, address, latitude, longitude } = draft;
      const isWhole =
        country !== '' &&
        address.trim() !== '' &&
        address.length <= longest.address &&
        isDegree(latitude, 90) &&
        isDegree(longitude, 180) &&
        (latitude.trim() === '') === (longitude.trim() === '');
      return isWhole
        ? {
            ...base,
            place: {
              country,
              address: address.trim(),
              ...(latitude.trim() === ''
                ? {}
                : { latitude: Number(latitude), longitude: Number(longitude) }),
            },
          }
        : null;
    }
    case 'custody': {
      const isWhole =
        draft.custodian.trim() !== '' &&
        draft.custodian.length <= longest.custodian &&
        draft.condition.length <= longest.condition &&
        (draft.amount.trim() === '' || money !== null);
      return isWhole
        ? {
            ...base,
            custody: {
              custodian: draft.custodian.trim(),
              ...given('condition', draft.condition),
              perishable: draft.perishable,
              ...(money ? { upkeepPerMonth: money } : {}),
            },
          }
        : null;
    }
  }
}
