package org.seine.crypto.refusal;

/** The key envelope carries the hash of another header. */
public final class KeyEnvelopeOfAnotherThing extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public KeyEnvelopeOfAnotherThing(String expectedAndFound) {
    super(Reason.KEY_ENVELOPE_OF_ANOTHER_THING, expectedAndFound);
  }
}
