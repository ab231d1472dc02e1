import { moneyOf } from '@/asset/money';
import type { MeasureState, StepForm, StepName } from '../measure';
import { askedBy, type Draft, hasTerm, isCost } from './draft';

const given = <K extends string>(name: K, value: string) =>
  (value.trim() === '' ? {} : { [name]: value.trim() }) as Partial<Record<K, string>>;

type Known = {
  onWarrant: boolean;
  /** The state that the judged fact reported; undefined where it leads to none. */
  reported?: MeasureState | undefined;
};

/** What is sent of a step: the members that its form shows, and nothing else. */
export function formOf(step: StepName, draft: Draft, { onWarrant, reported }: Known): StepForm {
  const members = askedBy(step, onWarrant).map(({ member }) => member);
  const has = (member: (typeof members)[number]) => members.includes(member);
  const sum = moneyOf(draft.amount, draft.currency);
  return {
    step,
    on: draft.on,
    ...(has('reason') ? given('reason', draft.reason) : {}),
    ...(has('reference') ? given('reference', draft.reference) : {}),
    ...(has('warrant') ? given('warrant', draft.warrant) : {}),
    ...(has('term') && hasTerm(draft)
      ? { term: { from: draft.from, ...(draft.isOpenEnded ? {} : { until: draft.until }) } }
      : {}),
    ...(has('money') && draft.entries.length > 0
      ? {
          money: draft.entries.flatMap(({ kind, amount, currency, bearer, note }) => {
            const money = moneyOf(amount, currency);
            return money === null
              ? []
              : [
                  {
                    kind,
                    money,
                    ...(isCost(kind) && bearer !== '' ? { bearer } : {}),
                    ...given('note', note),
                  },
                ];
          }),
        }
      : {}),
    ...(has('sum') && sum ? { sum } : {}),
    ...(has('cause') && draft.cause !== '' ? { cause: draft.cause } : {}),
    ...(has('reviewOn') ? given('reviewOn', draft.reviewOn) : {}),
    ...(has('claim') ? { claim: claimOf(step, draft) } : {}),
    ...(has('judgment')
      ? {
          about: Number(draft.about),
          ...(draft.judgment === 'accept' && reported ? { becomes: reported } : {}),
        }
      : {}),
  };
}

function claimOf(step: StepName, draft: Draft): NonNullable<StepForm['claim']> {
  const amount = moneyOf(draft.amount, draft.currency);
  return {
    id: draft.claim,
    ...(step === 'CLAIM_OPENED'
      ? { ...given('claimant', draft.claimant), ...given('grounds', draft.grounds) }
      : draft.outcome === ''
        ? {}
        : { outcome: draft.outcome }),
    ...(amount ? { amount } : {}),
  };
}
