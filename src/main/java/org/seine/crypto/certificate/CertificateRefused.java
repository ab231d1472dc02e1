package org.seine.crypto.certificate;

/** A certificate is not accepted for what it was presented for; the reason says why. */
public final class CertificateRefused extends Exception {
  /** Why a certificate is not accepted. */
  public enum Reason {
    /** The instant lies after the end of the certificate's or its issuer's validity. */
    EXPIRED,
    /** The instant lies before the beginning of the certificate's or its issuer's validity. */
    NOT_YET_VALID,
    /** The certificate or its issuer stood on a revocation list at the instant. */
    REVOKED,
    /** No chain of signatures leads to the trusted root. */
    OTHER_AUTHORITY,
    /** The certificate is for another purpose, or not within the profile. */
    WRONG_PURPOSE,
    /** The key or signature is of a kind that this version does not accept. */
    WRONG_SUITE,
    /** There is no current revocation list for it: nothing can be said either way. */
    REVOCATION_UNKNOWN,
    /** The bytes are no certificate or revocation list. */
    UNREADABLE
  }

  private final Reason reason;

  CertificateRefused(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
