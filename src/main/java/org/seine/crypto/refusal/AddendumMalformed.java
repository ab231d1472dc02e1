package org.seine.crypto.refusal;

/**
 * An addendum is not the strict JSON of the grammar, or changes nothing, or changes what is not
 * there.
 */
public final class AddendumMalformed extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public AddendumMalformed(String expectedAndFound) {
    super(Reason.ADDENDUM_MALFORMED, expectedAndFound);
  }
}
