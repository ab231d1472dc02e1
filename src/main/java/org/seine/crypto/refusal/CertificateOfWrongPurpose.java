package org.seine.crypto.refusal;

/** The certificate was issued for another purpose. */
public final class CertificateOfWrongPurpose extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public CertificateOfWrongPurpose(String expectedAndFound) {
    super(Reason.CERTIFICATE_OF_WRONG_PURPOSE, expectedAndFound);
  }
}
