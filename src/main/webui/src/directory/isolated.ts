/**
 * A name as part of a sentence: whatever direction its characters turn to, or force, ends with it
 * (U+2068 and U+2069, Unicode Standard Annex 9).
 */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
