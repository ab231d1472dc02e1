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

  /** A signed thing, equal to another by its encoding, and the key that it was proved with. */
  private record Proved(Object signed, PublicKey by) {}

  /** Whether this key signed the certificate. */
  boolean isSigned(X509Certificate certificate, PublicKey by) {
    return holds(
        new Proved(certificate, by), () -> certificate.verify(by, BouncyCastle.provider()));
  }

  /** Whether this key signed the list. */
  boolean isSigned(X509CRL list, PublicKey by) {
    return holds(new Proved(list, by), () -> list.verify(by, BouncyCastle.provider()));
  }

  private boolean holds(Proved signature, Verification verification) {
    if (proved.contains(signature)) {
      return true;
    }
    try {
      verification.verify();
    } catch (GeneralSecurityException | RuntimeException forged) {
      return false;
    }
    proved.add(signature);
    return true;
  }

  @FunctionalInterface
  private interface Verification {
    void verify() throws GeneralSecurityException;
  }
}
