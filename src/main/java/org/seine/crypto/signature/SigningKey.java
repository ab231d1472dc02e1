package org.seine.crypto.signature;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import org.seine.crypto.certificate.PrivateKeyHandle;

/**
 * A unit's P-384 signing key with its certificate and the issuers above it, root excluded or not.
 * The private key stays its owner's: this handle neither copies nor destroys it, and never prints
 * it.
 */
public final class SigningKey {
  private final PrivateKeyHandle key;
  private final X509Certificate certificate;
  private final List<X509Certificate> issuers;

  /**
   * Pairs a private key with its certificate.
   *
   * @param issuers go into each signature, so that it verifies without looking them up
   */
  public SigningKey(
      PrivateKeyHandle key, X509Certificate certificate, List<X509Certificate> issuers) {
    this.key = key;
    this.certificate = certificate;
    this.issuers = List.copyOf(issuers);
  }

  /** The certificate that the signature names. */
  public X509Certificate certificate() {
    return certificate;
  }

  PrivateKey key() {
    return key.key();
  }

  List<X509Certificate> issuers() {
    return issuers;
  }
}
