package org.seine.crypto.refusal;

/** The key envelope's tag is shorter than 128 bits. */
public final class TagTooShort extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public TagTooShort(String expectedAndFound) {
    super(Reason.TAG_TOO_SHORT, expectedAndFound);
  }
}
