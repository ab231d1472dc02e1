package org.seine.crypto.refusal;

/**
 * Format or suite is none that this version knows: it may be a newer one, so nothing is said about
 * the content.
 */
public final class UnknownSuite extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public UnknownSuite(String expectedAndFound) {
    super(Reason.UNKNOWN_SUITE, expectedAndFound);
  }
}
