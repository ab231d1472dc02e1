package org.seine.keys;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seine.crypto.certificate.CertificatePurpose;
import org.seine.crypto.certificate.CertificateRefused;
import org.seine.crypto.certificate.Certificates;
import org.seine.crypto.certificate.UnitCertificate;
import org.seine.sharing.Actor;

/**
 * What other rooms ask of keys: the certificate to seal for, and a portal-held key for one call.
 * Who may have it sealed, signed or opened is the caller's question, asked before.
 *
 * <p>Call it before a database session is opened: unwrapping runs on a worker.
 */
@ApplicationScoped
public class UnitKeys {
  private final KeyRepository keys;
  private final IssuerOffice office;
  private final Lending lending;
  private final Clock clock;

  UnitKeys(KeyRepository keys, IssuerOffice office, Lending lending, Clock clock) {
    this.keys = keys;
    this.office = office;
    this.lending = lending;
    this.clock = clock;
  }

  /**
   * The certificates to seal for, one per unit.
   *
   * @throws NoUsableKey (in the Uni) if one of the units has none that is valid now (409)
   */
  public Uni<Map<UUID, UnitCertificate>> encryptionCertificates(Collection<UUID> units) {
    return Panache.withSession(() -> keys.current(units, CertificatePurpose.ENCRYPTION))
        .map(
            found -> {
              Map<UUID, UnitCertificate> certificates = new LinkedHashMap<>();
              found.forEach(key -> certificates.put(key.unit, certificate(inTime(key))));
              if (!certificates.keySet().containsAll(units)) {
                throw new NoUsableKey(CertificatePurpose.ENCRYPTION, "none");
              }
              return certificates;
            });
  }

  /**
   * The unit's signing key, for signing on its behalf; the caller closes it.
   *
   * @throws NoUsableKey (in the Uni) if it has none that the portal holds and that is valid now
   * @throws KeyRefused (in the Uni) if what is stored does not fit its place
   */
  public Uni<LentKey> signing(UUID unit, Actor by) {
    return current(unit, CertificatePurpose.SIGNING)
        .flatMap(key -> lending.lend(inTime(key), by.requestId()));
  }

  /**
   * The unit's current encryption key, for opening; the caller closes it.
   *
   * @throws NoUsableKey (in the Uni) if it has none that the portal holds
   * @throws KeyRefused (in the Uni) if what is stored does not fit its place
   */
  public Uni<LentKey> opening(UUID unit, Actor by) {
    return current(unit, CertificatePurpose.ENCRYPTION)
        .flatMap(key -> lending.lend(key, by.requestId()));
  }

  /**
   * The unit's encryption key of this certificate, retired and revoked ones included, for opening a
   * key envelope that was made for it; the caller closes it.
   *
   * @throws NoUsableKey (in the Uni) if the unit never had it, or holds it itself
   * @throws KeyRefused (in the Uni) if what is stored does not fit its place
   */
  public Uni<LentKey> opening(UUID unit, X509Certificate certificate, Actor by) {
    String serial = HexFormat.of().formatHex(certificate.getSerialNumber().toByteArray());
    return Panache.withSession(() -> keys.ofSerial(unit, serial))
        .map(found -> only(found, CertificatePurpose.ENCRYPTION))
        .flatMap(key -> lending.lend(key, by.requestId()));
  }

  /** Root, issuer and lists as they stand now. */
  public Uni<AuthorityPapers> papers() {
    return office.row().map(AuthorityPapers::of);
  }

  private Uni<UnitKey> current(UUID unit, CertificatePurpose purpose) {
    return Panache.withSession(() -> keys.current(List.of(unit), purpose))
        .map(found -> only(found, purpose));
  }

  private static UnitKey only(List<UnitKey> found, CertificatePurpose purpose) {
    if (found.size() != 1 || found.get(0).purpose != purpose) {
      throw new NoUsableKey(purpose, "none");
    }
    return found.get(0);
  }

  private UnitKey inTime(UnitKey key) {
    Instant now = clock.instant();
    if (now.isBefore(key.notBefore) || now.isAfter(key.notAfter)) {
      throw new NoUsableKey(key.purpose, "one that is valid until " + key.notAfter);
    }
    return key;
  }

  private static UnitCertificate certificate(UnitKey key) {
    try {
      UnitCertificate read = UnitCertificate.of(Certificates.read(key.certificate));
      if (!read.unit().equals(key.unit) || read.purpose() != key.purpose) {
        throw new KeyRefused();
      }
      return read;
    } catch (CertificateRefused altered) {
      throw new KeyRefused();
    }
  }
}
