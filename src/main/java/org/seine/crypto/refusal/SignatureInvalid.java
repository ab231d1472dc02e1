package org.seine.crypto.refusal;

/** The signature does not fit the bytes, its certificate, or the stated time. */
public final class SignatureInvalid extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public SignatureInvalid(String expectedAndFound) {
    super(Reason.SIGNATURE_INVALID, expectedAndFound);
  }
}
