package org.seine.crypto.refusal;

/** A genuine frame of this thing stands in another frame's place. */
public final class FrameMoved extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public FrameMoved(String expectedAndFound) {
    super(Reason.FRAME_MOVED, expectedAndFound);
  }
}
