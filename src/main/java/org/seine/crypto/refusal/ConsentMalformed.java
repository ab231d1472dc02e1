package org.seine.crypto.refusal;

/** A statement about consent is not the strict JSON of the grammar, or there is one too many. */
public final class ConsentMalformed extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public ConsentMalformed(String expectedAndFound) {
    super(Reason.CONSENT_MALFORMED, expectedAndFound);
  }
}
