package org.seine.keys;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.seine.crypto.certificate.Authority;
import org.seine.crypto.certificate.CertificatePurpose;
import org.seine.crypto.certificate.CertificateRefused;
import org.seine.crypto.certificate.Certificates;
import org.seine.crypto.certificate.KeyPairs;
import org.seine.crypto.certificate.PrivateKeyHandle;
import org.seine.crypto.certificate.Validity;
import org.seine.keys.vault.WrappedSecret;
import org.seine.sharing.Actor;
import org.seine.sharing.Operation;
import org.seine.sharing.Portal;
import org.seine.trail.Trail;
import org.seine.web.UuidV7;

/**
 * Lends the portal's own key for receipts. It is made when it is first needed, and anew fourteen
 * days before its certificate ends; older ones are kept and sign nothing more.
 *
 * <p>Call it before a database session is opened: unwrapping runs on a worker.
 */
@ApplicationScoped
public class ReceiptKeys {
  private static final Duration SKEW = Duration.ofMinutes(5);

  private final IssuerOffice office;
  private final OpenVault vault;
  private final KeyCache cache;
  private final Worker worker;
  private final Trail trail;
  private final Clock clock;

  ReceiptKeys(
      IssuerOffice office,
      OpenVault vault,
      KeyCache cache,
      Worker worker,
      Trail trail,
      Clock clock) {
    this.office = office;
    this.vault = vault;
    this.cache = cache;
    this.worker = worker;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * The key that signs receipts now; the caller closes it.
   *
   * @param by in the course of whose call it is used
   * @throws KeyRefused (in the Uni) if what is stored does not fit its place (503)
   */
  public Uni<LentKey> lend(Actor by) {
    return Panache.withSession(() -> office.rowOfSession().flatMap(ReceiptKeys::stored))
        .flatMap(
            stored -> {
              var newest = stored.newest();
              return newest.isPresent() && isFresh(newest.get())
                  ? Uni.createFrom().item(stored)
                  : replaced(stored);
            })
        .flatMap(stored -> lend(stored, by));
  }

  private boolean isFresh(ReceiptKey key) {
    return clock.instant().isBefore(key.notAfter.minus(KeyDuty.RENEW_BEFORE));
  }

  private static Uni<Stored> stored(Issuer issuer) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createSelectionQuery(
                        "from ReceiptKey order by keyVersion desc", ReceiptKey.class)
                    .setMaxResults(1)
                    .getResultList())
        .map(found -> new Stored(issuer, found.stream().findFirst()));
  }

  /** Whoever is second with the same version takes the first one's. */
  private Uni<Stored> replaced(Stored before) {
    int version = before.newest().map(key -> key.keyVersion).orElse(0) + 1;
    return worker
        .run(() -> make(before.issuer(), version))
        .call(
            made ->
                Panache.withTransaction(
                    () ->
                        Panache.getSession()
                            .flatMap(session -> session.persist(made))
                            .chain(
                                () ->
                                    trail.append(
                                        new Portal("receipts"),
                                        Operation.ISSUE_CERTIFICATE,
                                        made.certificateRef()))))
        .map(made -> new Stored(before.issuer(), Optional.of(made)))
        .onFailure(ConstraintViolationException.class)
        .recoverWithUni(() -> Panache.withSession(() -> stored(before.issuer())));
  }

  private ReceiptKey make(Issuer issuer, int version) {
    Instant now = clock.instant();
    KeyPair pair = KeyPairs.forPurpose(CertificatePurpose.SIGNING);
    try (Authority authority = office.authority(issuer);
        PrivateKeyHandle secret = PrivateKeyHandle.of(pair.getPrivate())) {
      Validity term = Validity.from(now.minus(SKEW), NewKeys.TERM);
      ReceiptKey key = new ReceiptKey();
      key.id = UuidV7.at(now);
      key.keyVersion = version;
      key.certificate = Certificates.der(authority.certifyReceipts(pair.getPublic(), term));
      key.notAfter = term.notAfter();
      WrappedSecret wrapped = vault.wrap(secret, key.context());
      key.wrappedKey = wrapped.bytes();
      key.rootVersion = wrapped.rootVersion();
      return key;
    } catch (CertificateRefused impossible) {
      throw new IllegalStateException("a key just made is of its purpose's kind", impossible);
    }
  }

  private Uni<LentKey> lend(Stored stored, Actor by) {
    ReceiptKey key = stored.newest().orElseThrow(KeyRefused::new);
    return secret(key, by)
        .map(
            secret -> {
              try {
                X509Certificate issuer = Certificates.read(stored.issuer().certificate);
                return new LentKey(secret, Certificates.read(key.certificate), issuer);
              } catch (CertificateRefused altered) {
                secret.destroy();
                throw new KeyRefused();
              }
            });
  }

  private Uni<PrivateKeyHandle> secret(ReceiptKey key, Actor by) {
    Optional<PrivateKeyHandle> kept = cache.copy(key.id);
    if (kept.isPresent()) {
      return Uni.createFrom().item(kept.get());
    }
    WrappedSecret wrapped = new WrappedSecret(key.rootVersion, key.wrappedKey);
    return trail
        .record(new Portal(by.requestId()), Operation.USE_KEY, key.keyRef())
        .chain(() -> worker.run(() -> cache.keep(key.id, vault.unwrap(wrapped, key.context()))));
  }

  private record Stored(Issuer issuer, Optional<ReceiptKey> newest) {}
}
