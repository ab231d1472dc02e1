package org.seine.keys;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.seine.crypto.certificate.CertificateRefused;
import org.seine.crypto.certificate.Certificates;
import org.seine.crypto.certificate.PrivateKeyHandle;
import org.seine.keys.vault.WrappedSecret;
import org.seine.sharing.Operation;
import org.seine.sharing.Portal;
import org.seine.trail.Trail;

/** Unwraps a stored key for one call. Each unwrapping is an entry that the unit sees. */
@ApplicationScoped
class Lending {
  private final IssuerOffice office;
  private final OpenVault vault;
  private final KeyCache cache;
  private final Worker worker;
  private final Trail trail;

  Lending(IssuerOffice office, OpenVault vault, KeyCache cache, Worker worker, Trail trail) {
    this.office = office;
    this.vault = vault;
    this.cache = cache;
    this.worker = worker;
    this.trail = trail;
  }

  /**
   * Lends a key; the borrower closes it.
   *
   * @param requestId the call in whose course it is used
   * @throws NoUsableKey if the unit itself holds it (409)
   * @throws KeyRefused if what is stored does not fit its place (503)
   */
  Uni<LentKey> lend(UnitKey key, String requestId) {
    if (key.wrappedKey == null || key.rootVersion == null) {
      throw new NoUsableKey(key.purpose, "a key that the unit alone holds");
    }
    WrappedSecret wrapped = new WrappedSecret(key.rootVersion, key.wrappedKey);
    return Panache.withSession(office::rowOfSession)
        .flatMap(
            issuer -> secret(key, wrapped, requestId).map(secret -> lent(secret, key, issuer)));
  }

  private Uni<PrivateKeyHandle> secret(UnitKey key, WrappedSecret wrapped, String requestId) {
    Optional<PrivateKeyHandle> kept = cache.copy(key.id);
    if (kept.isPresent()) {
      return Uni.createFrom().item(kept.get());
    }
    return trail
        .record(new Portal(requestId), Operation.USE_KEY, key.keyRef())
        .chain(() -> worker.run(() -> cache.keep(key.id, vault.unwrap(wrapped, key.context()))));
  }

  private static LentKey lent(PrivateKeyHandle secret, UnitKey key, Issuer issuer) {
    try {
      return new LentKey(
          secret, Certificates.read(key.certificate), Certificates.read(issuer.certificate));
    } catch (CertificateRefused altered) {
      secret.destroy();
      throw new KeyRefused();
    }
  }
}
