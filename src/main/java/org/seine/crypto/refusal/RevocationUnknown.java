package org.seine.crypto.refusal;

/** No current revocation list of the issuer is at hand. */
public final class RevocationUnknown extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public RevocationUnknown(String expectedAndFound) {
    super(Reason.REVOCATION_UNKNOWN, expectedAndFound);
  }
}
