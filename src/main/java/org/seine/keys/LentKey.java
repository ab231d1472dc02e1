package org.seine.keys;

import java.security.cert.X509Certificate;
import java.util.List;
import org.seine.crypto.certificate.PrivateKeyHandle;
import org.seine.crypto.recipient.OpeningKey;
import org.seine.crypto.signature.SigningKey;

/**
 * A unit's private key for the course of one call. Whoever borrowed it closes it; then its bytes
 * are wiped, and the keys taken from it refuse every use.
 */
public final class LentKey implements AutoCloseable {
  private final PrivateKeyHandle key;
  private final X509Certificate certificate;
  private final X509Certificate issuer;

  LentKey(PrivateKeyHandle key, X509Certificate certificate, X509Certificate issuer) {
    this.key = key;
    this.certificate = certificate;
    this.issuer = issuer;
  }

  /** The certificate of this key. */
  public X509Certificate certificate() {
    return certificate;
  }

  /** For signing manifests and addenda. */
  public SigningKey asSigningKey() {
    return new SigningKey(key, certificate, List.of(issuer));
  }

  /** For opening key envelopes. */
  public OpeningKey asOpeningKey() {
    return new OpeningKey(certificate, key);
  }

  PrivateKeyHandle handle() {
    return key;
  }

  X509Certificate issuer() {
    return issuer;
  }

  /** Wipes the key. */
  @Override
  public void close() {
    key.destroy();
  }
}
