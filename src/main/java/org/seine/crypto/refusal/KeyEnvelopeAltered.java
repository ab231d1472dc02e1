package org.seine.crypto.refusal;

/** The key envelope cannot be opened with the key of the certificate it is addressed to. */
public final class KeyEnvelopeAltered extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public KeyEnvelopeAltered(String expectedAndFound) {
    super(Reason.KEY_ENVELOPE_ALTERED, expectedAndFound);
  }
}
