package org.seine.crypto.refusal;

/** The receipt's signature does not fit, or is not the portal's. */
public final class ReceiptInvalid extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public ReceiptInvalid(String expectedAndFound) {
    super(Reason.RECEIPT_INVALID, expectedAndFound);
  }
}
