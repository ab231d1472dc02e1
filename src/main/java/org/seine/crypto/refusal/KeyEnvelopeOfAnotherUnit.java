package org.seine.crypto.refusal;

/** The key envelope is addressed to another certificate than the one at hand. */
public final class KeyEnvelopeOfAnotherUnit extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public KeyEnvelopeOfAnotherUnit(String expectedAndFound) {
    super(Reason.KEY_ENVELOPE_OF_ANOTHER_UNIT, expectedAndFound);
  }
}
