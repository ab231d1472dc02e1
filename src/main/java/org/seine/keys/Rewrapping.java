package org.seine.keys;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.seine.crypto.certificate.CertificatePurpose;
import org.seine.crypto.certificate.CertificateRefused;
import org.seine.crypto.certificate.Certificates;
import org.seine.crypto.certificate.UnitCertificate;
import org.seine.sharing.Operation;
import org.seine.sharing.Portal;
import org.seine.trail.Trail;

/**
 * After a rotation, has every key envelope for the old key made anew for the new one. A retired key
 * is marked done only when every room said so; until then it is tried again, and opens meanwhile.
 */
@ApplicationScoped
class Rewrapping {
  private static final Logger LOG = Logger.getLogger(Rewrapping.class);
  private static final String TASK = "key-rewrapping";

  private final Instance<RewrapsEnvelopes> rooms;
  private final KeyRepository keys;
  private final Lending lending;
  private final Trail trail;
  private final Clock clock;

  Rewrapping(
      @Any Instance<RewrapsEnvelopes> rooms,
      KeyRepository keys,
      Lending lending,
      Trail trail,
      Clock clock) {
    this.rooms = rooms;
    this.keys = keys;
    this.lending = lending;
    this.trail = trail;
    this.clock = clock;
  }

  /** Of one unit; never fails: what is not done now is done by the clock. */
  Uni<Void> ofUnit(UUID unit) {
    return all(
        Panache.withSession(keys::notRewrapped)
            .map(found -> found.stream().filter(key -> key.unit.equals(unit)).toList()));
  }

  /** Whatever is left over. */
  Uni<Void> ofAll() {
    return all(Panache.withSession(keys::notRewrapped));
  }

  private Uni<Void> all(Uni<List<UnitKey>> retired) {
    return retired
        .onItem()
        .transformToMulti(found -> Multi.createFrom().iterable(found))
        .onItem()
        .transformToUniAndConcatenate(this::orLater)
        .collect()
        .last()
        .replaceWithVoid();
  }

  private Uni<Void> orLater(UnitKey old) {
    return rewrap(old)
        .onFailure()
        .invoke(
            failure ->
                LOG.warnf(
                    "key envelopes for key %s are not made anew yet: %s",
                    old.id, failure.getClass().getSimpleName()))
        .onFailure()
        .recoverWithNull();
  }

  private Uni<Void> rewrap(UnitKey old) {
    return Panache.withSession(() -> keys.current(List.of(old.unit), CertificatePurpose.ENCRYPTION))
        .flatMap(
            current ->
                current.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : lending
                        .lend(old, TASK)
                        .flatMap(
                            lent ->
                                inEveryRoom(old.unit, lent, certificate(current.get(0)))
                                    .onTermination()
                                    .invoke(lent::close))
                        .chain(() -> done(old.id)));
  }

  private Uni<Void> inEveryRoom(UUID unit, LentKey from, UnitCertificate to) {
    return Multi.createFrom()
        .iterable(rooms)
        .onItem()
        .transformToUniAndConcatenate(room -> room.rewrap(unit, from.asOpeningKey(), to))
        .collect()
        .last()
        .replaceWithVoid();
  }

  private Uni<Void> done(UUID id) {
    return Panache.withTransaction(
            () ->
                keys.find(id)
                    .onItem()
                    .ifNotNull()
                    .invoke(key -> key.rewrappedAt = clock.instant())
                    .onItem()
                    .ifNotNull()
                    .call(
                        key ->
                            trail.append(
                                new Portal(TASK), Operation.REWRAP_ENVELOPES, key.keyRef())))
        .replaceWithVoid();
  }

  private static UnitCertificate certificate(UnitKey key) {
    try {
      return UnitCertificate.of(Certificates.read(key.certificate));
    } catch (CertificateRefused altered) {
      throw new KeyRefused();
    }
  }
}
