package org.seine.keys;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.seine.crypto.certificate.Custody;
import org.seine.crypto.certificate.Revocation;
import org.seine.sharing.Operation;
import org.seine.sharing.Portal;
import org.seine.trail.Trail;

/**
 * What the clock does for keys: issues them to units that have none, revokes those of units that
 * have ended, warns thirty days before an end, replaces portal-held keys fourteen days before it,
 * and keeps the published list current. What fails is tried again a minute later.
 */
@ApplicationScoped
class KeyDuty {
  static final Duration WARN_BEFORE = Duration.ofDays(30);
  static final Duration RENEW_BEFORE = Duration.ofDays(14);
  static final Duration WARN_AGAIN = Duration.ofDays(7);
  static final Duration LIST_BEFORE = Duration.ofDays(3);
  private static final Logger LOG = Logger.getLogger(KeyDuty.class);
  private static final int AT_START = 5000;
  private static final Portal PORTAL = new Portal("key-duty");

  private final KeyRepository keys;
  private final KeyIssuing issuing;
  private final KeyRevocation revocation;
  private final Rewrapping rewrapping;
  private final Trail trail;
  private final Clock clock;

  KeyDuty(
      KeyRepository keys,
      KeyIssuing issuing,
      KeyRevocation revocation,
      Rewrapping rewrapping,
      Trail trail,
      Clock clock) {
    this.keys = keys;
    this.issuing = issuing;
    this.revocation = revocation;
    this.rewrapping = rewrapping;
    this.trail = trail;
    this.clock = clock;
  }

  void atStart(@Observes @Priority(AT_START) StartupEvent start) throws Throwable {
    VertxContextSupport.subscribeAndAwait(this::once);
  }

  @Scheduled(
      every = "60s",
      delayed = "60s",
      identity = "key-duty",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> once() {
    return each(
            "issue",
            Panache.withSession(keys::unitsWithoutKeys),
            unit -> issuing.issue(unit, PORTAL))
        .chain(() -> each("revoke", Panache.withSession(keys::currentOfEndedUnits), this::revoke))
        .chain(() -> each("warn", Panache.withSession(this::ending), this::warn))
        .chain(
            () ->
                each(
                    "renew",
                    Panache.withSession(this::toRenew),
                    unit -> issuing.rotate(unit, PORTAL)))
        .chain(rewrapping::ofAll)
        .chain(() -> revocation.renewListEndingBefore(clock.instant().plus(LIST_BEFORE)));
  }

  private Uni<UnitKey> revoke(UUID key) {
    return revocation.revoke(key, Revocation.Reason.CESSATION_OF_OPERATION, read -> {}, PORTAL);
  }

  private Uni<List<UnitKey>> ending() {
    Instant now = clock.instant();
    return keys.currentEndingBefore(now.plus(WARN_BEFORE))
        .map(
            found ->
                found.stream()
                    .filter(
                        key -> key.warnedAt == null || key.warnedAt.plus(WARN_AGAIN).isBefore(now))
                    .toList());
  }

  private Uni<UnitKey> warn(UnitKey ending) {
    return Panache.withTransaction(
        () ->
            keys.find(ending.id)
                .onItem()
                .ifNotNull()
                .invoke(
                    key -> {
                      key.warnedAt = clock.instant();
                      LOG.warnf(
                          "the certificate of unit %s for %s ends at %s",
                          key.unit, key.purpose, key.notAfter);
                    })
                .onItem()
                .ifNotNull()
                .call(
                    key ->
                        trail.append(
                            PORTAL, Operation.WARN_OF_CERTIFICATE_END, key.certificateRef())));
  }

  private Uni<List<UUID>> toRenew() {
    return keys.currentEndingBefore(clock.instant().plus(RENEW_BEFORE))
        .map(
            found ->
                found.stream()
                    .filter(key -> key.custody == Custody.PORTAL_HELD)
                    .map(key -> key.unit)
                    .distinct()
                    .toList());
  }

  private static <T> Uni<Void> each(String what, Uni<List<T>> items, Function<T, Uni<?>> work) {
    return items
        .onItem()
        .transformToMulti(found -> Multi.createFrom().iterable(found))
        .onItem()
        .transformToUniAndConcatenate(
            item ->
                work.apply(item)
                    .replaceWithVoid()
                    .onFailure()
                    .invoke(
                        failure -> LOG.warnf("%s: %s", what, failure.getClass().getSimpleName()))
                    .onFailure()
                    .recoverWithNull())
        .collect()
        .last()
        .replaceWithVoid();
  }
}
