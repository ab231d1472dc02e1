package org.seine.crypto.refusal;

/** The certificate was not yet valid at the time of signing. */
public final class CertificateNotYetValid extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public CertificateNotYetValid(String expectedAndFound) {
    super(Reason.CERTIFICATE_NOT_YET_VALID, expectedAndFound);
  }
}
