package org.seine.crypto.refusal;

/** A step is not the strict JSON of the grammar. */
public final class StepMalformed extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public StepMalformed(String expectedAndFound) {
    super(Reason.STEP_MALFORMED, expectedAndFound);
  }
}
