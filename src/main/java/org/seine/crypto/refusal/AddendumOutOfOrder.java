package org.seine.crypto.refusal;

/** An addendum does not carry the hash of the one before it. */
public final class AddendumOutOfOrder extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public AddendumOutOfOrder(String expectedAndFound) {
    super(Reason.ADDENDUM_OUT_OF_ORDER, expectedAndFound);
  }
}
