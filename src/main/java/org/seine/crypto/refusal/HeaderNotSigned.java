package org.seine.crypto.refusal;

/** The header's hash, or what it names, is not what the signed manifest says. */
public final class HeaderNotSigned extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public HeaderNotSigned(String expectedAndFound) {
    super(Reason.HEADER_NOT_SIGNED, expectedAndFound);
  }
}
