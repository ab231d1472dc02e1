package org.seine.keys;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.certificate.CertificatePurpose;
import org.seine.crypto.certificate.Revocation;
import org.seine.sharing.ParticipantKind;

/** Units' keys as they are stored. Each method works in the session that is open. */
@ApplicationScoped
class KeyRepository {
  Uni<@Nullable UnitKey> find(UUID id) {
    return Panache.getSession().flatMap(session -> session.find(UnitKey.class, id));
  }

  Uni<List<UnitKey>> ofUnit(UUID unit) {
    return query("from UnitKey where unit = ?1 order by purpose, keyVersion", unit);
  }

  Uni<List<UnitKey>> current(Collection<UUID> units, CertificatePurpose purpose) {
    return query(
        "from UnitKey where unit in ?1 and purpose = ?2 and state = CURRENT", units, purpose);
  }

  Uni<List<UnitKey>> ofSerial(UUID unit, String serial) {
    return query("from UnitKey where unit = ?1 and serial = ?2", unit, serial);
  }

  Uni<List<UnitKey>> current() {
    return query("from UnitKey where state = CURRENT");
  }

  /** The portal's newest key for receipts; none before the first receipt. */
  Uni<List<ReceiptKey>> receiptKey() {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createSelectionQuery(
                        "from ReceiptKey order by keyVersion desc", ReceiptKey.class)
                    .setMaxResults(1)
                    .getResultList());
  }

  Uni<List<UnitKey>> currentEndingBefore(Instant instant) {
    return query("from UnitKey where state = CURRENT and notAfter < ?1 order by id", instant);
  }

  /** Former keys with envelopes left, but those that were tried since this instant. */
  Uni<List<UnitKey>> notRewrapped(Instant triedBefore) {
    return query(
        "from UnitKey where purpose = ENCRYPTION and custody = PORTAL_HELD and state <> CURRENT"
            + " and rewrappedAt is null and (rewrapTriedAt is null or rewrapTriedAt < ?1)"
            + " order by id",
        triedBefore);
  }

  /** How many key envelopes were refused when they were last to be made anew. */
  Uni<Long> refusedEnvelopes() {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createSelectionQuery(
                        "select coalesce(sum(k.rewrapRefused), 0) from UnitKey k", Long.class)
                    .getSingleResult());
  }

  /** Those of these serial numbers whose encryption key is current, locked as it is. */
  Uni<List<String>> lockedCurrent(Collection<String> serials) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createNativeQuery(
                        "select serial from unit_key where serial = any(?1) and purpose ="
                            + " 'ENCRYPTION' and state = 'CURRENT' order by id for share",
                        String.class)
                    .setParameter(1, serials.toArray(String[]::new))
                    .getResultList());
  }

  Uni<List<Revocation>> revoked() {
    return query("from UnitKey where state = REVOKED order by revokedAt, id")
        .map(keys -> keys.stream().map(UnitKey::line).toList());
  }

  /** Whether keys can be issued to this unit: it is active, and of a kind that holds content. */
  Uni<Boolean> canHaveKeys(UUID unit) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createNativeQuery(
                        "select count(*) from unit u join participant p on p.id = u.participant"
                            + " where u.id = ?1 and u.state = 'ACTIVE' and p.kind in (?2)",
                        Long.class)
                    .setParameter(1, unit)
                    .setParameter(2, kinds())
                    .getSingleResult())
        .map(count -> count > 0);
  }

  /** Active units that may have keys and lack one. */
  Uni<List<UUID>> unitsWithoutKeys() {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createNativeQuery(
                        "select u.id from unit u join participant p on p.id = u.participant"
                            + " where u.state = 'ACTIVE' and p.kind in (?1) and not exists"
                            + " (select from unit_key k where k.unit = u.id) order by u.id",
                        UUID.class)
                    .setParameter(1, kinds())
                    .getResultList());
  }

  /** Current keys of units that have ended. */
  Uni<List<UUID>> currentOfEndedUnits() {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createNativeQuery(
                        "select k.id from unit_key k join unit u on u.id = k.unit"
                            + " where u.state = 'ENDED' and k.state = 'CURRENT' order by k.id",
                        UUID.class)
                    .getResultList());
  }

  private static List<String> kinds() {
    return Arrays.stream(ParticipantKind.values())
        .filter(ParticipantKind::holdsContent)
        .map(Enum::name)
        .toList();
  }

  private static Uni<List<UnitKey>> query(String text, Object... parameters) {
    return Panache.getSession()
        .flatMap(
            session -> {
              var query = session.createSelectionQuery(text, UnitKey.class);
              for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
              }
              return query.getResultList();
            });
  }
}
