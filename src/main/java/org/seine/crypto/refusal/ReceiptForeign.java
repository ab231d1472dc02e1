package org.seine.crypto.refusal;

/** The receipt is for another submission. */
public final class ReceiptForeign extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public ReceiptForeign(String expectedAndFound) {
    super(Reason.RECEIPT_FOREIGN, expectedAndFound);
  }
}
