package org.seine.crypto.refusal;

/** A genuine frame of this thing stands in its own place and again in another's. */
public final class FrameDoubled extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public FrameDoubled(String expectedAndFound) {
    super(Reason.FRAME_DOUBLED, expectedAndFound);
  }
}
