package org.seine.keys;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.seine.crypto.certificate.CertificatePurpose;
import org.seine.crypto.certificate.UnitCertificate;
import org.seine.crypto.recipient.KeyEnvelopes;
import org.seine.crypto.refusal.KeyEnvelopeMalformed;
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
  private final SealingCertificates sealing;
  private final IssuerOffice office;
  private final Lending lending;
  private final Clock clock;

  UnitKeys(
      KeyRepository keys,
      SealingCertificates sealing,
      IssuerOffice office,
      Lending lending,
      Clock clock) {
    this.keys = keys;
    this.sealing = sealing;
    this.office = office;
    this.lending = lending;
    this.clock = clock;
  }

  /**
   * The certificates to seal for, one per unit, each verified up to the root and against the
   * revocation list.
   *
   * @throws NoUsableKey (in the Uni) if some of the units have none in force; names them (409)
   * @throws KeyRefused (in the Uni) if a row holds a certificate that is not that unit's (503)
   */
  public Uni<Map<UUID, UnitCertificate>> encryptionCertificates(Collection<UUID> units) {
    return sealing
        .inForce(units)
        .invoke(
            found -> {
              if (!found.keySet().containsAll(units)) {
                Set<UUID> without = new HashSet<>(units);
                without.removeAll(found.keySet());
                throw NoUsableKey.toSealFor(without);
              }
            });
  }

  /**
   * Those of the units that things can be sealed for now.
   *
   * @throws KeyRefused (in the Uni) if a row holds a certificate that is not that unit's (503)
   */
  public Uni<Set<UUID>> reachable(Collection<UUID> units) {
    return sealing.inForce(units).map(Map::keySet);
  }

  /**
   * Refuses, in the transaction of the caller that stores these key envelopes, unless every
   * certificate that they name is still current; until it ends none of them changes.
   *
   * @throws CertificateChanged (in the Uni) if one was rotated or revoked meanwhile (409)
   */
  public Uni<Void> requireCurrent(Collection<byte[]> envelopes) {
    try {
      return sealing.requireCurrent(serials(envelopes));
    } catch (KeyEnvelopeMalformed malformed) {
      return Uni.createFrom().failure(malformed);
    }
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
   * The unit's keys for these key envelopes, retired and revoked ones included; the caller closes
   * them. Which key it is, each envelope says by the certificate that it names. What is no key
   * envelope ends in {@link KeyEnvelopeMalformed}.
   *
   * @throws NoUsableKey (in the Uni) if the unit never had such a key, or holds it itself (409)
   * @throws KeyRefused (in the Uni) if what is stored does not fit its place (503)
   */
  public Uni<EnvelopeKeys> opening(UUID unit, Collection<byte[]> envelopes, Actor by) {
    Set<String> serials;
    try {
      serials = serials(envelopes);
    } catch (KeyEnvelopeMalformed malformed) {
      return Uni.createFrom().failure(malformed);
    }
    Map<String, LentKey> lent = new LinkedHashMap<>();
    Uni<Void> all = Uni.createFrom().voidItem();
    for (String serial : serials) {
      all =
          all.chain(() -> opening(unit, serial, by))
              .invoke(key -> lent.put(serial, key))
              .replaceWithVoid();
    }
    return all.map(done -> new EnvelopeKeys(lent))
        .onFailure()
        .invoke(failure -> lent.values().forEach(LentKey::close));
  }

  /** The unit's encryption key of the certificate with this serial number. */
  Uni<LentKey> opening(UUID unit, String serial, Actor by) {
    return Panache.withSession(() -> keys.ofSerial(unit, serial))
        .map(
            found -> {
              if (found.size() != 1 || found.get(0).purpose != CertificatePurpose.ENCRYPTION) {
                throw NoUsableKey.gone();
              }
              return found.get(0);
            })
        .flatMap(key -> lending.lend(key, by.requestId()));
  }

  /** The unit's current encryption key, for handing it over; the caller closes it. */
  Uni<LentKey> opening(UUID unit, Actor by) {
    return current(unit, CertificatePurpose.ENCRYPTION)
        .flatMap(key -> lending.lend(key, by.requestId()));
  }

  /** Root, issuer and lists as they stand now. */
  public Uni<AuthorityPapers> papers() {
    return office.row().map(AuthorityPapers::of);
  }

  private Uni<UnitKey> current(UUID unit, CertificatePurpose purpose) {
    return Panache.withSession(() -> keys.current(List.of(unit), purpose))
        .map(
            found -> {
              if (found.size() != 1) {
                throw new NoUsableKey(purpose, "none");
              }
              return found.get(0);
            });
  }

  private UnitKey inTime(UnitKey key) {
    Instant now = clock.instant();
    if (now.isBefore(key.notBefore) || now.isAfter(key.notAfter)) {
      throw new NoUsableKey(key.purpose, "one that is valid until " + key.notAfter);
    }
    return key;
  }

  private static Set<String> serials(Collection<byte[]> envelopes) throws KeyEnvelopeMalformed {
    Set<String> serials = new LinkedHashSet<>();
    for (byte[] envelope : envelopes) {
      serials.add(KeyEnvelopes.serial(envelope));
    }
    return serials;
  }
}
