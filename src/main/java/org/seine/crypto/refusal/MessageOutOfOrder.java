package org.seine.crypto.refusal;

/** An entry is another thread's, or does not follow the one before it. */
public final class MessageOutOfOrder extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public MessageOutOfOrder(String expectedAndFound) {
    super(Reason.MESSAGE_OUT_OF_ORDER, expectedAndFound);
  }
}
