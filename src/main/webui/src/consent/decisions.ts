import type { Material, Use } from './consent';
import { isNothing, nothing } from './material';

/** What a member chose for one use; `some` may be nothing yet. */
export type Choice = { how: 'all' | 'some' | 'none'; some: Material };

/** Whether something is chosen: who grants some of it must say what. */
export function isDecided(choice: Choice | undefined) {
  return choice !== undefined && (choice.how !== 'some' || !isNothing(choice.some));
}

/** The decision that is sent. Without a choice it refuses. */
export function decisionOf(use: Use, choice: Choice | undefined, asked: Material) {
  const material = choice?.how === 'all' ? asked : choice?.how === 'some' ? choice.some : nothing;
  return {
    ...use,
    participant: use.participant ?? null,
    decision: isNothing(material) ? ('REFUSED' as const) : ('GRANTED' as const),
    material,
  };
}
