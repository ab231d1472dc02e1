package org.seine.crypto.refusal;

/**
 * A frame carries a valid tag but not the digest that the sender signed: a holder of the key made
 * it.
 */
public final class FrameForged extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public FrameForged(String expectedAndFound) {
    super(Reason.FRAME_FORGED, expectedAndFound);
  }
}
