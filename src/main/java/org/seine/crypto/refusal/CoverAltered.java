package org.seine.crypto.refusal;

/** The cover's tag does not fit. */
public final class CoverAltered extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public CoverAltered(String expectedAndFound) {
    super(Reason.COVER_ALTERED, expectedAndFound);
  }
}
