package org.seine.crypto.recipient;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import org.seine.crypto.certificate.PrivateKeyHandle;

/**
 * A unit's encryption certificate with its private key, for opening key envelopes. The private key
 * stays its owner's: this handle neither copies nor destroys it, and never prints it.
 */
public final class OpeningKey {
  private final X509Certificate certificate;
  private final PrivateKeyHandle key;

  /** Pairs a certificate with its private key. */
  public OpeningKey(X509Certificate certificate, PrivateKeyHandle key) {
    this.certificate = certificate;
    this.key = key;
  }

  /** The certificate that key envelopes name. */
  public X509Certificate certificate() {
    return certificate;
  }

  PrivateKey key() {
    return key.key();
  }
}
