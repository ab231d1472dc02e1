package org.seine.crypto.refusal;

/** The opened cover is not the JSON of the grammar, or contradicts itself. */
public final class CoverMalformed extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public CoverMalformed(String expectedAndFound) {
    super(Reason.COVER_MALFORMED, expectedAndFound);
  }
}
