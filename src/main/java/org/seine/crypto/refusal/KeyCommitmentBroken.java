package org.seine.crypto.refusal;

/**
 * The key does not reproduce the header's key commitment: a second key would show another reader
 * another text.
 */
public final class KeyCommitmentBroken extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public KeyCommitmentBroken(String expectedAndFound) {
    super(Reason.KEY_COMMITMENT_BROKEN, expectedAndFound);
  }
}
