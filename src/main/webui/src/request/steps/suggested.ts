import type { Available, Request, StepName } from '../request';

/** By the state, the steps that are most likely wanted, the likeliest first. */
const LIKELY: Partial<Record<Request['state'], StepName[]>> = {
  DRAFT: ['AUTHORISE'],
  PRE_CONSULTATION: ['AUTHORISE', 'COMMENT'],
  AUTHORISED: ['SEND', 'RECORD_SENT'],
  URGENT_UNCONFIRMED: ['CONFIRM', 'RECEIVE'],
  SENT: ['RECEIVE'],
  RECEIVED: ['ACCEPT'],
  UNDER_REVIEW: ['ACCEPT'],
  CONSULTATION: ['EXPLAIN', 'ACCEPT'],
  CONDITIONS_OFFERED: ['ACCEPT_CONDITIONS'],
  ACCEPTED: ['REPLY'],
  ACCEPTED_WITH_CONDITIONS: ['REPLY'],
  POSTPONEMENT_ASKED: ['AGREE_POSTPONEMENT'],
  POSTPONED: ['RESUME'],
  IN_EXECUTION: ['REPLY'],
  PARTLY_EXECUTED: ['REPLY'],
  REPLIED: ['CLOSE'],
  DENIED: ['CLOSE'],
  REDIRECTED: ['CLOSE'],
};

type Standing = Pick<Request, 'state' | 'portalDesignated' | 'direction' | 'missing'> & {
  next: Available[];
};

/** The step that this side is most likely waited for: what it would do itself, not record for another. */
export function suggested({
  state,
  next,
  direction,
  portalDesignated,
  missing,
}: Standing): Available | undefined {
  const takesSteps = next.some(({ step }) => step === 'WITHDRAW' || step === 'CLOSE');
  const own = next.filter(({ fact }) => !fact || !takesSteps);
  const judged = own.find(({ step }) => step === 'TAKE_NOTE');
  if (judged) {
    return judged;
  }
  const likely = (LIKELY[state] ?? []).filter(
    (step) =>
      (step !== 'SEND' || direction === 'TO_COURT' || portalDesignated === true) &&
      (step !== 'AUTHORISE' || missing.length === 0),
  );
  return likely.map((name) => own.find(({ step }) => step === name)).find(Boolean);
}
