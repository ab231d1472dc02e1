import type { Records } from '@/frame/call';

/** A sentence about the right by which somebody acted; its words are `standing.<sentence>`. */
export type Sentence =
  | 'portal'
  | 'hidden'
  | 'untold'
  | 'stranger'
  | 'acted'
  | 'own'
  | 'granted'
  | 'belonged'
  | 'no-grant'
  | 'absent'
  | 'role'
  | 'counted';

/** Kinds of record that a unit sees only by a grant of its provider. */
const GRANTED = ['lead', 'document'];

/** What an entry says of the right of who acted, and no more than it says. */
export function standingOf(entry: Records['TrailEntry']): Sentence[] {
  return [actor(entry), ...record(entry), ...(entry.count > 1 ? (['counted'] as const) : [])];
}

function actor({ role, unit }: Records['TrailEntry']): Sentence {
  switch (role) {
    case null:
      return unit ? 'hidden' : 'untold';
    case 'portal':
      return 'portal';
    case 'none':
      return 'stranger';
    default:
      return 'acted';
  }
}

function record({ record, unit, outcome, reason }: Records['TrailEntry']): Sentence[] {
  switch (reason) {
    case 'not-visible':
      return ['no-grant'];
    case 'absent':
      return ['absent'];
    case 'role-does-not-allow':
      return ['role'];
    default:
  }
  if (!record?.unit || !unit) {
    return [];
  }
  if (record.unit === unit) {
    return ['own'];
  }
  return outcome === 'done' && GRANTED.includes(record.kind) ? ['granted'] : ['belonged'];
}
