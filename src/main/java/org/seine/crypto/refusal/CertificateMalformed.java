package org.seine.crypto.refusal;

/** A certificate cannot be read or lacks what the grammar asks of it. */
public final class CertificateMalformed extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public CertificateMalformed(String expectedAndFound) {
    super(Reason.CERTIFICATE_MALFORMED, expectedAndFound);
  }
}
