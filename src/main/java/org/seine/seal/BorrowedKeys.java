package org.seine.seal;

import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.recipient.OpeningKey;
import org.seine.crypto.refusal.KeyEnvelopeMalformed;
import org.seine.crypto.signature.SigningKey;
import org.seine.crypto.signature.TrustedCertificates;
import org.seine.keys.EnvelopeKeys;
import org.seine.keys.LentKey;

/**
 * The keys that one call borrowed for one unit, with the certificates it seals for. They live on
 * the worker that uses them and are wiped when it is done.
 */
public final class BorrowedKeys implements AutoCloseable {
  private final UUID unit;
  private final EnvelopeKeys opening;
  private final @Nullable LentKey signing;
  private final Map<UUID, X509Certificate> certificates;
  private final TrustedCertificates trusted;

  BorrowedKeys(
      UUID unit,
      EnvelopeKeys opening,
      @Nullable LentKey signing,
      Map<UUID, X509Certificate> certificates,
      TrustedCertificates trusted) {
    this.unit = unit;
    this.opening = opening;
    this.signing = signing;
    this.certificates = Map.copyOf(certificates);
    this.trusted = trusted;
  }

  /** Whose keys they are. */
  UUID unit() {
    return unit;
  }

  /** What opens the key envelope of one of the things for which these were borrowed. */
  OpeningKey opening(HeldThing held) throws KeyEnvelopeMalformed {
    return opening.of(held.envelope());
  }

  SigningKey signing() {
    return Optional.ofNullable(signing)
        .orElseThrow(() -> new IllegalStateException("no signing key was borrowed"))
        .asSigningKey();
  }

  /** The certificate to seal for: the unit's own, or a recipient's. */
  X509Certificate encryption(UUID of) {
    return Optional.ofNullable(certificates.get(of))
        .orElseThrow(() -> new IllegalStateException("no such certificate was borrowed"));
  }

  /** How signing certificates are judged. */
  public TrustedCertificates trusted() {
    return trusted;
  }

  @Override
  public void close() {
    opening.close();
    if (signing != null) {
      signing.close();
    }
  }
}
