package org.seine.crypto.refusal;

/** The header is not the one canonical DER SEQUENCE of the grammar, or is larger than it may be. */
public final class HeaderMalformed extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public HeaderMalformed(String expectedAndFound) {
    super(Reason.HEADER_MALFORMED, expectedAndFound);
  }
}
