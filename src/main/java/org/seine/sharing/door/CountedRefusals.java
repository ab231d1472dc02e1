package org.seine.sharing.door;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.seine.sharing.AccessRecord;
import org.seine.sharing.Actor;
import org.seine.sharing.Operation;
import org.seine.sharing.Outcome;
import org.seine.sharing.Portal;

/**
 * Refusals that are counted into one entry a minute, so that nobody can fill the disk: those of
 * callers who did not sign in together, those of a member's flood by member, and calls that led to
 * no operation by person. A process that dies takes at most the counts of its last minute with it.
 */
@ApplicationScoped
class CountedRefusals {
  private static final Portal ANONYMOUS = new Portal("count");

  private final AccessRecord trail;
  private final Map<String, Count> counts = new ConcurrentHashMap<>();

  CountedRefusals(AccessRecord trail) {
    this.trail = trail;
  }

  void anonymous() {
    add("anonymous", ANONYMOUS, Operation.COUNT_ANONYMOUS_REFUSALS, "not-signed-in");
  }

  void flood(Actor actor) {
    add(Limits.key(actor), actor, Operation.COUNT_REFUSALS, "too-many");
  }

  void lost(Actor actor, String reason) {
    add("lost " + reason + " " + Limits.key(actor), actor, Operation.COUNT_LOST_CALLS, reason);
  }

  /** Writes one entry for each count and starts from nothing; what cannot be written is kept. */
  @Scheduled(every = "60s", delayed = "60s")
  Uni<Void> write() {
    return Multi.createFrom()
        .iterable(List.copyOf(counts.keySet()))
        .onItem()
        .transformToUniAndConcatenate(this::write)
        .collect()
        .last()
        .replaceWithVoid();
  }

  void atEnd(@Observes ShutdownEvent end) {
    try {
      VertxContextSupport.subscribeAndAwait(this::write);
    } catch (Throwable unwritten) {
      // Nothing is left to answer; the counts of the last minute are lost, as the class says.
    }
  }

  private Uni<Void> write(String key) {
    Count count = counts.remove(key);
    if (count == null) {
      return Uni.createFrom().voidItem();
    }
    return trail
        .write(
            count.actor(), count.operation(), null, Outcome.REFUSED, count.reason(), count.number())
        .onFailure()
        .recoverWithUni(
            failure -> {
              counts.merge(key, count, Count::plus);
              return Uni.createFrom().voidItem();
            });
  }

  private void add(String key, Actor actor, Operation operation, String reason) {
    counts.merge(key, new Count(actor, operation, reason, 1), Count::plus);
  }

  private record Count(Actor actor, Operation operation, String reason, int number) {
    Count plus(Count other) {
      return new Count(actor, operation, reason, number + other.number);
    }
  }
}
