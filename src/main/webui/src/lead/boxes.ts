import type { StateWord } from './lead';

/** The boxes of the list. */
export const boxes = ['received', 'submitted', 'drafts'] as const;
export type Box = (typeof boxes)[number];

/** The box that an address names; what came in otherwise. */
export function boxOf(name: string | null): Box {
  return boxes.find((box) => box === name) ?? 'received';
}

/** The states that a lead in this box can have, in the order of its life. */
export function statesOf(box: Box): StateWord[] {
  switch (box) {
    case 'received':
      return [
        'SUBMITTED',
        'RECEIVED',
        'ASSESSED',
        'ACCEPTED_LEAD_ONLY',
        'ACCEPTED_CONSENT_PER_USE',
        'ACCEPTED_OPEN',
        'RETURNED',
      ];
    case 'submitted':
      return ['SUBMITTED', 'WITHDRAWAL_REQUESTED', 'WITHDRAWN'];
    case 'drafts':
      return ['DRAFT'];
  }
}

/** What the API is asked for. A draft is never received, and a box of drafts holds nothing else. */
export function queryOf(box: Box, state: StateWord | undefined) {
  const wanted = box === 'drafts' ? 'DRAFT' : state;
  return { provided: box !== 'received', ...(wanted === undefined ? {} : { state: wanted }) };
}
