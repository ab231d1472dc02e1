package org.seine.crypto.refusal;

/** The receipt, or its signature, is not in the form of the grammar. */
public final class ReceiptMalformed extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public ReceiptMalformed(String expectedAndFound) {
    super(Reason.RECEIPT_MALFORMED, expectedAndFound);
  }
}
