package org.seine.crypto.refusal;

/** An entry of a thread is not the strict JSON of the grammar. */
public final class MessageMalformed extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public MessageMalformed(String expectedAndFound) {
    super(Reason.MESSAGE_MALFORMED, expectedAndFound);
  }
}
