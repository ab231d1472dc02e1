package org.seine.crypto.refusal;

/** An addendum names another manifest, record or sender. */
public final class AddendumForeign extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public AddendumForeign(String expectedAndFound) {
    super(Reason.ADDENDUM_FOREIGN, expectedAndFound);
  }
}
