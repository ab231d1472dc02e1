package org.seine.notice;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Removes notices that nobody needs any more: what happened stands in the trail. */
@ApplicationScoped
class OldNotices {
  private static final Duration KEPT_READ = Duration.ofDays(90);
  private static final Duration KEPT_UNREAD = Duration.ofDays(365);

  private final Clock clock;

  OldNotices(Clock clock) {
    this.clock = clock;
  }

  @Scheduled(
      every = "6h",
      delayed = "10m",
      identity = "old-notices",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> remove() {
    var now = clock.instant();
    return Panache.withTransaction(
        () ->
            Panache.getSession()
                .flatMap(
                    session ->
                        session
                            .createMutationQuery(
                                "delete from Notice n where n.readAt < ?1 or n.at < ?2")
                            .setParameter(1, now.minus(KEPT_READ))
                            .setParameter(2, now.minus(KEPT_UNREAD))
                            .executeUpdate())
                .replaceWithVoid());
  }
}
