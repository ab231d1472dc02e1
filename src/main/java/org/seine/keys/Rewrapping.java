package org.seine.keys;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.seine.crypto.certificate.UnitCertificate;
import org.seine.sharing.Operation;
import org.seine.sharing.Outcome;
import org.seine.sharing.Portal;
import org.seine.trail.Trail;

/**
 * After a rotation, has every key envelope for the old key made anew for the new one. A former key
 * is marked done only when no envelope is left; until then it opens, and is tried again: at once if
 * the run broke off, each hour if envelopes were refused, which stand in log, metric and trail.
 */
@ApplicationScoped
class Rewrapping {
  private static final Logger LOG = Logger.getLogger(Rewrapping.class);
  private static final String TASK = "key-rewrapping";
  static final Duration AGAIN = Duration.ofHours(1);

  private final Instance<RewrapsEnvelopes> rooms;
  private final KeyRepository keys;
  private final SealingCertificates sealing;
  private final Lending lending;
  private final Trail trail;
  private final Clock clock;
  private final AtomicLong refused = new AtomicLong();

  Rewrapping(
      @Any Instance<RewrapsEnvelopes> rooms,
      KeyRepository keys,
      SealingCertificates sealing,
      Lending lending,
      Trail trail,
      Clock clock,
      MeterRegistry metrics) {
    this.rooms = rooms;
    this.keys = keys;
    this.sealing = sealing;
    this.lending = lending;
    this.trail = trail;
    this.clock = clock;
    Gauge.builder("seine.key.envelopes.refused", refused, AtomicLong::doubleValue)
        .description("Key envelopes that cannot be made anew for their unit's present key")
        .register(metrics);
  }

  /** Of one unit; never fails: what is not done now is done by the clock. */
  Uni<Void> ofUnit(UUID unit) {
    return all(
        Panache.withSession(() -> keys.notRewrapped(clock.instant()))
            .map(found -> found.stream().filter(key -> key.unit.equals(unit)).toList()));
  }

  /** Whatever is left over. */
  Uni<Void> ofAll() {
    return all(Panache.withSession(() -> keys.notRewrapped(clock.instant().minus(AGAIN))));
  }

  private Uni<Void> all(Uni<List<UnitKey>> former) {
    return former
        .onItem()
        .transformToMulti(found -> Multi.createFrom().iterable(found))
        .onItem()
        .transformToUniAndConcatenate(this::orLater)
        .collect()
        .last()
        .chain(() -> Panache.withSession(keys::refusedEnvelopes))
        .invoke(refused::set)
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
    return sealing
        .inForce(List.of(old.unit))
        .flatMap(
            found -> {
              UnitCertificate current = found.get(old.unit);
              return current == null ? Uni.createFrom().voidItem() : rewrap(old, current);
            });
  }

  private Uni<Void> rewrap(UnitKey old, UnitCertificate current) {
    return lending
        .lend(old, TASK)
        .flatMap(lent -> inEveryRoom(old.unit, lent, current).onTermination().invoke(lent::close))
        .flatMap(outcome -> done(old, outcome));
  }

  private Uni<Rewrapped> inEveryRoom(UUID unit, LentKey from, UnitCertificate to) {
    return Multi.createFrom()
        .iterable(rooms)
        .onItem()
        .transformToUniAndConcatenate(room -> room.rewrap(unit, from.asOpeningKey(), to))
        .collect()
        .asList()
        .map(all -> all.stream().reduce(Rewrapped.NONE, Rewrapped::plus));
  }

  private Uni<Void> done(UnitKey old, Rewrapped outcome) {
    return Panache.withTransaction(
            () ->
                keys.find(old.id)
                    .onItem()
                    .ifNotNull()
                    .invoke(key -> key.rewrapped(outcome, clock.instant()))
                    .onItem()
                    .ifNotNull()
                    .call(
                        key -> outcome.refused() == 0 ? append(key) : Uni.createFrom().voidItem()))
        .chain(() -> outcome.refused() == 0 ? Uni.createFrom().voidItem() : alarm(old, outcome));
  }

  private Uni<Void> append(UnitKey key) {
    return trail
        .append(new Portal(TASK), Operation.REWRAP_ENVELOPES, key.keyRef())
        .replaceWithVoid();
  }

  private Uni<Void> alarm(UnitKey old, Rewrapped outcome) {
    LOG.errorf(
        "%d key envelopes for key %s were refused and stay as they are; %d were made anew",
        outcome.refused(), old.id, outcome.made());
    return trail.write(
        new Portal(TASK),
        Operation.REWRAP_ENVELOPES,
        old.keyRef(),
        Outcome.FAILED,
        "envelopes-refused",
        outcome.refused());
  }
}
