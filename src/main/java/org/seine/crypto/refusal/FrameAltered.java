package org.seine.crypto.refusal;

/** A frame's tag does not fit: it was altered, or it was sealed for another thing. */
public final class FrameAltered extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public FrameAltered(String expectedAndFound) {
    super(Reason.FRAME_ALTERED, expectedAndFound);
  }
}
