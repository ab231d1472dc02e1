/** What is wrong with a sealed thing. Never holds content. */
export class Refused extends Error {
  /**
   * @param {string} sentence our own words, without a byte of what was read
   * @param {string|null} reason a name of section 11.1; null takes the one of the part that is being read
   */
  constructor(sentence, reason = null) {
    super(sentence);
    this.reason = reason;
    this.step = null;
  }
}

/** Refuses unless the condition holds. */
export function demand(condition, sentence, reason = null) {
  if (!condition) throw new Refused(sentence, reason);
}

/** Another format name, suite or algorithm: not forged, only not known here (section 1). */
export const UNKNOWN = 'UNKNOWN_SUITE';

/** Does some work; a refusal within it that has no reason yet gets this one. */
export async function named(reason, work) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused) error.reason ??= reason;
    throw error;
  }
}

/** Does the work of one step of section 11; a refusal within it says which step, and why. */
export async function step(number, reason, work) {
  try {
    return await named(reason, work);
  } catch (error) {
    if (error instanceof Refused) error.step ??= number;
    throw error;
  }
}
