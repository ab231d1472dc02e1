import type { Card } from './draft';

/** What is unusual about whom a lead goes to. */
export type Unusual =
  | { why: 'newUnit'; unit: string; looked: number; isAll: boolean }
  | { why: 'redToMany'; count: number }
  | { why: 'wider'; count: number; widest: number; looked: number };

/** The recipients of the unit's last leads, the newest first. */
export type Usual = {
  recipients: string[][];
  /** Whether the unit never gave any other lead. */
  isAll: boolean;
};

/** The circle is compared with so many leads before it. */
const COMPARED = 3;

/**
 * Compares whom a draft goes to with whom the unit's last leads went to.
 *
 * @param usual undefined where that is not known
 */
export function unusual(card: Card, usual: Usual | undefined): Unusual[] {
  const named = card.recipients ?? [];
  const found: Unusual[] = [];
  if (card.trafficLight === 'RED' && named.length > 1) {
    found.push({ why: 'redToMany', count: named.length });
  }
  if (usual && (usual.recipients.length > 0 || usual.isAll)) {
    const known = new Set(usual.recipients.flat());
    const looked = usual.recipients.length;
    named
      .filter((unit) => !known.has(unit))
      .forEach((unit) => found.push({ why: 'newUnit', unit, looked, isAll: usual.isAll }));
    const compared = usual.recipients.slice(0, COMPARED);
    const widest = Math.max(0, ...compared.map(({ length }) => length));
    if (compared.length > 0 && named.length > widest) {
      found.push({ why: 'wider', count: named.length, widest, looked: compared.length });
    }
  }
  return found;
}
