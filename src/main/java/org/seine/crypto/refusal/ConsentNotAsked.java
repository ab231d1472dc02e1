package org.seine.crypto.refusal;

/** An answer decides what the question does not ask, or leaves out what it asks. */
public final class ConsentNotAsked extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public ConsentNotAsked(String expectedAndFound) {
    super(Reason.CONSENT_NOT_ASKED, expectedAndFound);
  }
}
