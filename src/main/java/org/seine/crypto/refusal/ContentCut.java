package org.seine.crypto.refusal;

/** Less content is stored than the sender signed. */
public final class ContentCut extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public ContentCut(String expectedAndFound) {
    super(Reason.CONTENT_CUT, expectedAndFound);
  }
}
