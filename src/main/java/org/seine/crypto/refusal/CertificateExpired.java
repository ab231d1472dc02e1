package org.seine.crypto.refusal;

/** The certificate had expired at the time of signing. */
public final class CertificateExpired extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public CertificateExpired(String expectedAndFound) {
    super(Reason.CERTIFICATE_EXPIRED, expectedAndFound);
  }
}
