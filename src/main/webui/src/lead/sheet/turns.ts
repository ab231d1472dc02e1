const TURN = /[\u202a-\u202e\u2066-\u2069]/u;

/**
 * Whether a text, or any text within, holds signs that turn the direction of writing (Unicode
 * explicit embeddings, overrides and isolates): it can be shown in another order than it was typed,
 * so that a name or an account number reads as another.
 */
export function hasTurns(value: unknown): boolean {
  if (typeof value === 'string') {
    return TURN.test(value);
  }
  return typeof value === 'object' && value !== null && Object.values(value).some(hasTurns);
}

/** The text with a code such as [U+202E] in place of each such sign. */
export function withoutTurns(text: string): string {
  return text.replaceAll(
    new RegExp(TURN, 'gu'),
    (sign) => `[U+${sign.charCodeAt(0).toString(16).toUpperCase()}]`,
  );
}
