package org.seine.crypto.refusal;

/** A step does not follow the one before it: another record's, a number skipped, another hash. */
public final class StepOutOfOrder extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public StepOutOfOrder(String expectedAndFound) {
    super(Reason.STEP_OUT_OF_ORDER, expectedAndFound);
  }
}
