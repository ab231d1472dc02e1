package org.seine.crypto.refusal;

/** The cover's hash is not the one in the signed manifest. */
public final class CoverNotSigned extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public CoverNotSigned(String expectedAndFound) {
    super(Reason.COVER_NOT_SIGNED, expectedAndFound);
  }
}
