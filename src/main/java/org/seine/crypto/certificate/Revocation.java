package org.seine.crypto.certificate;

import java.math.BigInteger;
import java.time.Instant;
import org.bouncycastle.asn1.x509.CRLReason;

/**
 * One line of a revocation list.
 *
 * @param serial the certificate's serial number
 * @param at when it was revoked; what was signed before stays good unless the key was compromised
 * @param reason why
 */
public record Revocation(BigInteger serial, Instant at, Reason reason) {
  /** Why a certificate is revoked (RFC 5280 section 5.3.1). */
  public enum Reason {
    /** Another holds, or may hold, the key: nothing it signed can be relied on. */
    KEY_COMPROMISE(CRLReason.keyCompromise),
    /** What the certificate says of the unit is no longer so. */
    AFFILIATION_CHANGED(CRLReason.affiliationChanged),
    /** A newer key took its place. */
    SUPERSEDED(CRLReason.superseded),
    /** The unit has ended. */
    CESSATION_OF_OPERATION(CRLReason.cessationOfOperation);

    private final int code;

    Reason(int code) {
      this.code = code;
    }

    int code() {
      return code;
    }
  }
}
