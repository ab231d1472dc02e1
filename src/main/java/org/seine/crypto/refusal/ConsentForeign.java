package org.seine.crypto.refusal;

/** A statement about consent names another question. */
public final class ConsentForeign extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public ConsentForeign(String expectedAndFound) {
    super(Reason.CONSENT_FOREIGN, expectedAndFound);
  }
}
