package org.seine.crypto.signature;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.seine.crypto.refusal.SealRefused;

/**
 * Judges signing certificates: chain to a trusted root, validity and revocation at the time of
 * signing, purpose, unit and custody.
 */
public interface TrustedCertificates {
  /**
   * Whose certificate it is, if it held at that time.
   *
   * @param signer the certificate of the signature
   * @param others the certificates that the signature carries beside it, in no order, untrusted
   * @param signedAt the time that the signature states
   * @throws SealRefused if the certificate does not hold: expired, not yet valid, revoked, of
   *     another authority, of the wrong purpose, malformed, or its revocation not known
   */
  SignerStanding standing(X509Certificate signer, List<X509Certificate> others, Instant signedAt)
      throws SealRefused;
}
