package org.seine.crypto.refusal;

/** The certificate was revoked at the time of signing. */
public final class CertificateRevoked extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public CertificateRevoked(String expectedAndFound) {
    super(Reason.CERTIFICATE_REVOKED, expectedAndFound);
  }
}
