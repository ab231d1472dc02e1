package org.seine.crypto.refusal;

/** The certificate does not chain to a root that the verifier trusts. */
public final class CertificateOfAnotherAuthority extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public CertificateOfAnotherAuthority(String expectedAndFound) {
    super(Reason.CERTIFICATE_OF_ANOTHER_AUTHORITY, expectedAndFound);
  }
}
