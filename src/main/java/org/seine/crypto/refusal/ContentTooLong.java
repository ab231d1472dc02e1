package org.seine.crypto.refusal;

/** More content is stored than the sender signed. */
public final class ContentTooLong extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public ContentTooLong(String expectedAndFound) {
    super(Reason.CONTENT_TOO_LONG, expectedAndFound);
  }
}
