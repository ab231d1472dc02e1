import type { Lead, UseCondition } from '../lead';

/** What a member may do with a lead; the portal decides, this only offers. */
export type Step =
  'discard' | 'addRecipient' | 'withdraw' | 'acknowledge' | 'assess' | 'accept' | 'return';

/** The steps that side and state allow, the likeliest first. */
export function stepsOf(lead: Lead, unit: string): Step[] {
  return lead.provider === unit ? providerSteps(lead) : recipientSteps(lead, unit);
}

function providerSteps({ state, recipients }: Lead): Step[] {
  switch (state) {
    case 'DRAFT':
      return ['discard'];
    case 'SUBMITTED':
      return ['addRecipient', 'withdraw'];
    case 'WITHDRAWAL_REQUESTED':
      // Asked for already; once nobody is left who accepted, it can be taken back.
      return recipients.some(hasAccepted) ? [] : ['withdraw'];
    default:
      return [];
  }
}

function recipientSteps({ recipients }: Lead, unit: string): Step[] {
  switch (recipients.find((one) => one.unit === unit)?.state) {
    case 'SUBMITTED':
      return ['acknowledge'];
    case 'RECEIVED':
      return ['assess', 'return'];
    case 'ASSESSED':
      return ['accept', 'return'];
    default:
      return [];
  }
}

/** Whether this unit may correct the lead: its own, and submitted. */
export function canCorrect({ provider, state, version, latest }: Lead, unit: string) {
  return (
    provider === unit && ['SUBMITTED', 'WITHDRAWAL_REQUESTED'].includes(state) && version === latest
  );
}

export function hasAccepted({ state }: { state: string }) {
  return state.startsWith('ACCEPTED');
}

/** Whether the provider may take this recipient off: one that accepted may have to preserve it. */
export function canTakeOff(lead: Lead, recipient: Lead['recipients'][number]) {
  return (
    ['SUBMITTED', 'WITHDRAWAL_REQUESTED'].includes(lead.state) &&
    recipient.state !== 'WITHDRAWN' &&
    !hasAccepted(recipient)
  );
}

const WIDTH: UseCondition[] = ['LEAD_ONLY', 'CONSENT_PER_USE', 'EVIDENCE_ALLOWED'];

/** The forms of acceptance that the use condition allows: what was given, or less. */
export function acceptableUnder(given: UseCondition): UseCondition[] {
  return WIDTH.slice(0, WIDTH.indexOf(given) + 1).reverse();
}

/**
 * What this unit may use the lead for: what it bound itself to where it accepted, else what was
 * given. Undefined in a draft that does not say it yet.
 */
export function conditionFor({ state, card }: Lead): UseCondition | undefined {
  switch (state) {
    case 'ACCEPTED_LEAD_ONLY':
      return 'LEAD_ONLY';
    case 'ACCEPTED_CONSENT_PER_USE':
      return 'CONSENT_PER_USE';
    default:
      return card.useCondition;
  }
}

/** How many units can read the lead; undefined where this unit is not told of the others. */
export function readersOf(lead: Lead, unit: string): number | undefined {
  if (lead.state === 'DRAFT' || lead.state === 'WITHDRAWN') {
    return 1;
  }
  if (lead.provider === unit) {
    return (
      1 + lead.recipients.filter((one) => one.state !== 'WITHDRAWN' && one.reached !== false).length
    );
  }
  return lead.card.recipientsSeeEachOther ? 1 + (lead.card.recipients ?? []).length : undefined;
}
