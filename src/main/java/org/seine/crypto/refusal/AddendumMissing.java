package org.seine.crypto.refusal;

/** An order number is skipped, or fewer addenda are there than are known to exist. */
public final class AddendumMissing extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public AddendumMissing(String expectedAndFound) {
    super(Reason.ADDENDUM_MISSING, expectedAndFound);
  }
}
