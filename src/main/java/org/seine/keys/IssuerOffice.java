package org.seine.keys;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigInteger;
import java.security.cert.X509CRL;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.seine.crypto.certificate.Authority;
import org.seine.crypto.certificate.CertificateRefused;
import org.seine.crypto.certificate.Certificates;
import org.seine.crypto.certificate.CertifiedKey;
import org.seine.crypto.certificate.Revocation;
import org.seine.crypto.certificate.Validity;
import org.seine.keys.vault.WrappedSecret;

/**
 * The online issuer: keeps its row and lends its key for one act. At the first start it has itself
 * certified by the root; never again afterwards, so that the root's key can be taken away.
 */
@ApplicationScoped
class IssuerOffice {
  static final int AT_START = 4000;
  static final Duration LIST_TERM = Duration.ofDays(7);
  private static final Duration SKEW = Duration.ofMinutes(5);

  private final FirstIssuer first;
  private final OpenVault vault;
  private final KeyCache cache;
  private final Clock clock;

  IssuerOffice(FirstIssuer first, OpenVault vault, KeyCache cache, Clock clock) {
    this.first = first;
    this.vault = vault;
    this.cache = cache;
    this.clock = clock;
  }

  void atStart(@Observes @Priority(AT_START) StartupEvent start) throws Throwable {
    if (VertxContextSupport.subscribeAndAwait(this::count) == 0) {
      VertxContextSupport.subscribeAndAwait(first::certify);
    }
    Issuer row = VertxContextSupport.subscribeAndAwait(this::row);
    // A vault that does not fit this database is found now, not at the first document.
    authority(row).close();
  }

  private Uni<Long> count() {
    return Panache.withSession(
        () ->
            Panache.getSession()
                .flatMap(
                    session ->
                        session
                            .createSelectionQuery("select count(*) from Issuer", Long.class)
                            .getSingleResult()));
  }

  /** The issuer's row, detached. */
  Uni<Issuer> row() {
    return Panache.withSession(this::rowOfSession);
  }

  /** The issuer's row in the session that is open. */
  Uni<Issuer> rowOfSession() {
    return Panache.getSession()
        .flatMap(
            session -> session.createSelectionQuery("from Issuer", Issuer.class).getSingleResult());
  }

  /** The issuer with its key, for one act on a worker; the caller closes it. */
  Authority authority(Issuer row) {
    try {
      return new Authority(
          new CertifiedKey(
              Certificates.read(row.certificate),
              cache
                  .copy(row.id)
                  .orElseGet(
                      () ->
                          cache.keep(
                              row.id,
                              vault.unwrap(
                                  new WrappedSecret(row.rootVersion, row.wrappedKey),
                                  row.context())))));
    } catch (CertificateRefused altered) {
      throw new KeyRefused();
    }
  }

  /** A new list after the one in the row, signed on a worker. */
  X509CRL nextList(Issuer row, List<Revocation> revoked) {
    try (Authority issuer = authority(row)) {
      return issuer.revocationList(
          BigInteger.valueOf(row.listNumber + 1), currency(clock.instant()), revoked);
    }
  }

  static Validity currency(Instant now) {
    return Validity.from(now.minus(SKEW), LIST_TERM.plus(SKEW));
  }

  /** Puts the new list in place of the one that it follows. */
  static void publish(Issuer row, X509CRL list) {
    row.list = Certificates.der(list);
    row.listNumber++;
    row.listEnds = list.getNextUpdate().toInstant();
  }
}
