package org.seine.keys;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.seine.crypto.certificate.CertificatePurpose;
import org.seine.crypto.certificate.CertificateRefused;
import org.seine.crypto.certificate.Certificates;
import org.seine.crypto.certificate.ChainVerifier;
import org.seine.crypto.certificate.UnitCertificate;
import org.seine.web.Unavailable;

/**
 * The certificates that things are sealed for. A row of the database is not believed: each
 * certificate is verified up to the root, and against the revocation list as it stands, before a
 * key is locked for it.
 */
@ApplicationScoped
class SealingCertificates {
  private static final Logger LOG = Logger.getLogger(SealingCertificates.class);

  private final KeyRepository keys;
  private final IssuerOffice office;
  private final Worker worker;
  private final Clock clock;

  SealingCertificates(KeyRepository keys, IssuerOffice office, Worker worker, Clock clock) {
    this.keys = keys;
    this.office = office;
    this.worker = worker;
    this.clock = clock;
  }

  /**
   * Of each of these units that has one in force, the certificate; the others are left out.
   *
   * @throws KeyRefused (in the Uni) if a row holds a certificate that is not that unit's (503)
   * @throws Unavailable (in the Uni) if no current revocation list is there (503)
   */
  Uni<Map<UUID, UnitCertificate>> inForce(Collection<UUID> units) {
    return Panache.withSession(
            () ->
                keys.current(units, CertificatePurpose.ENCRYPTION)
                    .flatMap(rows -> office.rowOfSession().map(issuer -> new Stored(rows, issuer))))
        .flatMap(stored -> worker.run(() -> verified(stored)));
  }

  private Map<UUID, UnitCertificate> verified(Stored stored) {
    AuthorityPapers papers = AuthorityPapers.of(stored.issuer());
    Map<UUID, UnitCertificate> verified = new LinkedHashMap<>();
    for (UnitKey row : stored.rows()) {
      verify(row, papers).ifPresent(certificate -> verified.put(row.unit, certificate));
    }
    return verified;
  }

  /** Empty if its time is over or it was revoked. */
  private Optional<UnitCertificate> verify(UnitKey row, AuthorityPapers papers) {
    try {
      UnitCertificate certificate =
          new ChainVerifier(papers.root())
              .verify(
                  Certificates.read(row.certificate),
                  List.of(papers.issuer()),
                  papers.lists(),
                  CertificatePurpose.ENCRYPTION,
                  clock.instant());
      if (!certificate.unit().equals(row.unit) || !certificate.serial().equals(row.serial)) {
        throw refused(row, "NOT_OF_ITS_ROW");
      }
      return Optional.of(certificate);
    } catch (CertificateRefused refused) {
      return switch (refused.reason()) {
        case EXPIRED, NOT_YET_VALID, REVOKED -> Optional.empty();
        case REVOCATION_UNKNOWN -> throw new Unavailable("revocation list");
        case OTHER_AUTHORITY, WRONG_PURPOSE, WRONG_SUITE, UNREADABLE ->
            throw refused(row, refused.reason().name());
      };
    }
  }

  private static KeyRefused refused(UnitKey row, String reason) {
    LOG.errorf("the certificate stored for key %s was refused: %s", row.id, reason);
    return new KeyRefused();
  }

  /**
   * Refuses, inside the transaction that stores what was sealed for these certificates, unless all
   * of them are still current; until it ends none of them is rotated or revoked.
   *
   * @throws CertificateChanged (in the Uni) if one is current no more (409)
   */
  Uni<Void> requireCurrent(Collection<String> serials) {
    Set<String> asked = new HashSet<>(serials);
    return keys.lockedCurrent(asked)
        .invoke(
            found -> {
              if (!asked.equals(new HashSet<>(found))) {
                throw new CertificateChanged();
              }
            })
        .replaceWithVoid();
  }

  private record Stored(List<UnitKey> rows, Issuer issuer) {}
}
