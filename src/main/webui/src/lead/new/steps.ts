import { type Draft, needsRestriction } from './draft';

/** The questions, in the order in which they are asked. */
export const steps = [
  'recipients',
  'use',
  'handling',
  'restriction',
  'traffic',
  'origin',
  'urgency',
  'about',
  'basis',
  'grades',
  'persons',
  'entities',
  'events',
  'marks',
  'documents',
  'review',
] as const;

export type Step = (typeof steps)[number];

/** The headings that the list of steps is shown under. */
export const sections: { name: 'who' | 'terms' | 'what' | 'send'; steps: Step[] }[] = [
  { name: 'who', steps: ['recipients'] },
  { name: 'terms', steps: ['use', 'handling', 'restriction', 'traffic', 'origin', 'urgency'] },
  { name: 'what', steps: ['about', 'basis', 'grades', 'persons', 'entities', 'events', 'marks'] },
  { name: 'send', steps: ['documents', 'review'] },
];

/** The steps that this draft is asked: the basis of a restriction only where there is one. */
export function stepsOf({ card }: Draft): Step[] {
  return steps.filter((step) => step !== 'restriction' || needsRestriction(card));
}

/** Which step a place of the form belongs to; longer places first. */
const PLACES: [string, Step][] = [
  ['/card/recipients', 'recipients'],
  ['/card/recipientsSeeEachOther', 'recipients'],
  ['/card/useCondition', 'use'],
  ['/card/handlingCodes', 'handling'],
  ['/body/conditions', 'handling'],
  ['/body/restriction', 'restriction'],
  ['/card/trafficLight', 'traffic'],
  ['/card/originator', 'origin'],
  ['/body/originator', 'origin'],
  ['/card/urgency', 'urgency'],
  ['/body/urgencyReason', 'urgency'],
  ['/card/language', 'about'],
  ['/body/title', 'about'],
  ['/body/summary', 'about'],
  ['/body/reference', 'about'],
  ['/body/basisOfKnowledge', 'basis'],
  ['/card/sourceGrade', 'grades'],
  ['/card/informationGrade', 'grades'],
  ['/body/personsNamed', 'persons'],
  ['/entities', 'entities'],
  ['/body/events', 'events'],
  ['/card/flags', 'marks'],
  ['/card/reviewOn', 'marks'],
  ['/card/validUntil', 'marks'],
  ['/documents', 'documents'],
];

/**
 * The step where a fault is mended.
 *
 * @param pointer a JSON pointer (RFC 6901) into what was sent
 * @returns undefined for a place that no step asks for
 */
export function stepAt(pointer: string): Step | undefined {
  return PLACES.find(([place]) => pointer === place || pointer.startsWith(`${place}/`))?.[1];
}

/** How a step stands: nothing missing, something missing, or never asked for. */
export type Standing = 'done' | 'missing' | 'optional';

const has = (text: string | undefined) => text !== undefined && text.trim() !== '';

/**
 * What the steps still lack, for the list of steps while one types. The portal's own list, shown at
 * the review, decides.
 */
export function lacking({ card, body }: Draft): Set<Step> {
  const codes = card.handlingCodes ?? [];
  const lacks: Partial<Record<Step, boolean>> = {
    recipients: !card.recipients?.length,
    use: !card.useCondition,
    handling: codes.length === 0 || (codes.includes('H3') && !has(body.conditions)),
    restriction: needsRestriction(card) && !body.restriction?.bases.length,
    traffic: !card.trafficLight,
    origin: !card.originator || (card.originator === 'ANOTHER' && !has(body.originator?.name)),
    urgency: !card.urgency || (card.urgency === 'URGENT' && !has(body.urgencyReason)),
    about: !has(body.title) || !has(body.summary) || !card.language,
    basis: !has(body.basisOfKnowledge),
    grades: !card.sourceGrade || !card.informationGrade,
  };
  return new Set(steps.filter((step) => lacks[step]));
}

/** Whether an optional step holds anything. */
export function isFilled(step: Step, { card, body }: Draft): boolean {
  switch (step) {
    case 'persons':
      return (body.personsNamed ?? []).length > 0;
    case 'entities':
      // Kept by the portal beside the text: the step itself shows them.
      return false;
    case 'events':
      return (body.events ?? []).length > 0;
    case 'marks':
      return (card.flags ?? []).length > 0 || has(card.reviewOn) || has(card.validUntil);
    default:
      return true;
  }
}
