package org.seine.crypto.certificate;

import java.security.cert.X509Certificate;

/** A certificate and its private key. Closing it destroys the key. */
public record CertifiedKey(X509Certificate certificate, PrivateKeyHandle privateKey)
    implements AutoCloseable {
  @Override
  public void close() {
    privateKey.destroy();
  }
}
