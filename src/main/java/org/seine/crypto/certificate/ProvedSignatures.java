package org.seine.crypto.certificate;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.seine.crypto.BouncyCastle;

/**
 * Checks the signatures of certificates and lists, and remembers those that fit: the same bytes
 * under the same key fit again. A record of many steps shows the same few certificates with each.
 *
 * <p>It remembers nothing but that fact. Whether a certificate is in force, and whether a list
 * still speaks, depends on the instant and is asked each time. What did not fit is not remembered,
 * so that a caller cannot fill it with forgeries.
 */
final class ProvedSignatures {
  private final Set<Proved> proved = ConcurrentHashMap.newKeySet();

  /** Two that are equal by their encoding: what was signed, and whose key it was proved with. */
  private record Proved(Object signed, X509Certificate by) {}

  /** Whether the key of {@code by} signed the certificate. */
  boolean isSigned(X509Certificate certificate, X509Certificate by) {
    return holds(
        new Proved(certificate, by), key -> certificate.verify(key, BouncyCastle.provider()));
  }

  /** Whether the key of {@code by} signed the list. */
  boolean isSigned(X509CRL list, X509Certificate by) {
    return holds(new Proved(list, by), key -> list.verify(key, BouncyCastle.provider()));
  }

  private boolean holds(Proved signature, Verification verification) {
    try {
      if (!proved.contains(signature)) {
        verification.with(signature.by().getPublicKey());
        proved.add(signature);
      }
      return true;
    } catch (GeneralSecurityException | RuntimeException forged) {
      return false;
    }
  }

  @FunctionalInterface
  private interface Verification {
    void with(PublicKey key) throws GeneralSecurityException;
  }
}
