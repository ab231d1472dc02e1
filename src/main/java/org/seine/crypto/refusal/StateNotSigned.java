package org.seine.crypto.refusal;

/** A record is kept in another state than the last of its steps names. */
public final class StateNotSigned extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public StateNotSigned(String expectedAndFound) {
    super(Reason.STATE_NOT_SIGNED, expectedAndFound);
  }
}
