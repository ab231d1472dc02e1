package org.seine.keys;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seine.crypto.certificate.Authority;
import org.seine.crypto.certificate.Certificates;
import org.seine.crypto.certificate.LocalAuthority;
import org.seine.crypto.certificate.Mark;
import org.seine.crypto.certificate.Validity;
import org.seine.keys.vault.WrappedSecret;
import org.seine.sharing.Operation;
import org.seine.sharing.Portal;
import org.seine.trail.Trail;

/** Has the root certify the issuer, once in the life of a database. */
@ApplicationScoped
class FirstIssuer {
  private static final Duration TERM = Duration.ofDays(5 * 365);
  private static final Duration SKEW = Duration.ofMinutes(5);

  private final Optional<Path> folder;
  private final Path secretFile;
  private final boolean demo;
  private final OpenVault vault;
  private final Worker worker;
  private final Trail trail;
  private final Clock clock;

  FirstIssuer(
      @ConfigProperty(name = "seine.authority.folder") Optional<Path> folder,
      @ConfigProperty(name = "seine.vault.secret-file") Path secretFile,
      @ConfigProperty(name = "seine.vault.demo", defaultValue = "false") boolean demo,
      OpenVault vault,
      Worker worker,
      Trail trail,
      Clock clock) {
    this.folder = folder;
    this.secretFile = secretFile;
    this.demo = demo;
    this.vault = vault;
    this.worker = worker;
    this.trail = trail;
    this.clock = clock;
  }

  Uni<Void> certify() {
    return worker
        .run(this::prepare)
        .flatMap(
            row ->
                Panache.withTransaction(
                    () ->
                        Panache.getSession()
                            .flatMap(session -> session.persist(row))
                            .chain(
                                () ->
                                    trail.append(
                                        new Portal("first-start"),
                                        Operation.ISSUE_CERTIFICATE,
                                        row.ref()))))
        .replaceWithVoid();
  }

  private Issuer prepare() {
    Instant now = clock.instant();
    Validity term = Validity.from(now.minus(SKEW), TERM);
    Path root =
        folder.orElseThrow(
            () ->
                new IllegalStateException(
                    "Refused to start: the root's key is needed once: set seine.authority.folder"));
    try {
      LocalAuthority local =
          LocalAuthority.openOrCreate(root, secretFile, demo ? Mark.DEMO : Mark.SERVICE, clock);
      try (Authority signing = local.root();
          Authority issuer = signing.certifyIssuer("Seine Issuer", term)) {
        requireMark(signing);
        return row(local, issuer, now);
      }
    } catch (IOException unreadable) {
      throw new IllegalStateException(
          "Refused to start: the root's key is needed once and cannot be read from " + root);
    }
  }

  private Issuer row(LocalAuthority local, Authority issuer, Instant now) throws IOException {
    X509CRL list = issuer.revocationList(BigInteger.ONE, IssuerOffice.currency(now), List.of());
    Issuer row = new Issuer();
    row.id = UUID.randomUUID();
    row.keyVersion = 1;
    row.certificate = Certificates.der(issuer.certificate());
    row.rootCertificate = Certificates.der(local.rootCertificate());
    row.rootList = Certificates.der(local.rootList());
    WrappedSecret wrapped = vault.wrap(issuer.certifiedKey().privateKey(), row.context());
    row.wrappedKey = wrapped.bytes();
    row.rootVersion = wrapped.rootVersion();
    row.list = Certificates.der(list);
    row.listNumber = 1;
    row.listEnds = list.getNextUpdate().toInstant();
    return row;
  }

  private void requireMark(Authority root) {
    if (!demo && root.mark() == Mark.DEMO) {
      throw new IllegalStateException(
          "Refused to start: the root is marked DEMO and this is no demonstration");
    }
  }
}
