package org.seine.crypto.refusal;

/** A draft's key envelope was offered for a submission, or the reverse. */
public final class KeyEnvelopeNotForThisUse extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public KeyEnvelopeNotForThisUse(String expectedAndFound) {
    super(Reason.KEY_ENVELOPE_NOT_FOR_THIS_USE, expectedAndFound);
  }
}
