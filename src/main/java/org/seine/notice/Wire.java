package org.seine.notice;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.pgclient.PgConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The bell wire between replicas: PostgreSQL's LISTEN and NOTIFY (docs: sql-notify). What goes over
 * it is a member's id and nothing else. PostgreSQL rings when the transaction commits; each replica
 * hears it on a connection of its own, looks after the connection, and takes a new one when it
 * broke. Whoever listens is then rung once, since something may have been missed.
 */
@ApplicationScoped
class Wire {
  private static final Logger LOG = Logger.getLogger(Wire.class);
  private static final String CHANNEL = "seine_notice";
  private static final Duration AGAIN = Duration.ofSeconds(2);
  private static final Duration LOOK = Duration.ofSeconds(15);
  private static final Duration TOO_LONG = Duration.ofSeconds(5);

  /** Rings for everybody. */
  private static final UUID EVERYBODY = new UUID(0, 0);

  private final Pool pool;
  private final BroadcastProcessor<UUID> rung = BroadcastProcessor.create();
  private volatile @Nullable SqlConnection line;
  private volatile boolean over;

  Wire(Pool pool) {
    this.pool = pool;
  }

  void atStart(@Observes StartupEvent start) {
    over = false;
    listen();
  }

  void atEnd(@Observes ShutdownEvent end) {
    over = true;
    SqlConnection open = line;
    if (open != null) {
      open.close().subscribe().with(closed -> {}, failure -> {});
    }
  }

  /** Rings for a member once the caller's transaction commits. */
  Uni<Void> ring(UUID member) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createNativeQuery(
                        "select cast(pg_notify('" + CHANNEL + "', ?1) as text)", String.class)
                    .setParameter(1, member.toString())
                    .getResultList())
        .replaceWithVoid();
  }

  /** Each time it rings for this member, or may have; a slow hearer hears the last ring only. */
  Multi<UUID> of(UUID member) {
    return rung.filter(one -> one.equals(member) || one.equals(EVERYBODY))
        .onOverflow()
        .dropPreviousItems();
  }

  private void listen() {
    pool.getConnection()
        .call(connection -> connection.query("listen " + CHANNEL).execute())
        .invoke(this::hear)
        .subscribe()
        .with(connection -> {}, failure -> again(failure.getClass().getSimpleName()));
  }

  private void hear(SqlConnection connection) {
    PgConnection postgres = (PgConnection) connection.getDelegate();
    postgres.notificationHandler(notification -> ringHere(notification.getPayload()));
    connection.closeHandler(() -> again("closed"));
    line = connection;
    rung.onNext(EVERYBODY);
    look(connection);
  }

  /** A line that is cut in the middle says nothing by itself: it is asked from time to time. */
  private void look(SqlConnection connection) {
    Uni.createFrom()
        .voidItem()
        .onItem()
        .delayIt()
        .by(LOOK)
        .chain(() -> connection.query("select 1").execute())
        .ifNoItem()
        .after(LOOK.plus(TOO_LONG))
        .fail()
        .subscribe()
        .with(
            answered -> {
              if (!over && connection.equals(line)) {
                look(connection);
              }
            },
            failure -> connection.close().subscribe().with(closed -> {}, ignored -> {}));
  }

  private void ringHere(String payload) {
    try {
      rung.onNext(UUID.fromString(payload));
    } catch (IllegalArgumentException e) {
      LOG.warn("something that is no member's id came over the wire");
    }
  }

  private void again(String why) {
    if (over) {
      return;
    }
    LOG.infof("notices are not heard live (%s); listening again", why);
    line = null;
    Uni.createFrom()
        .voidItem()
        .onItem()
        .delayIt()
        .by(AGAIN)
        .subscribe()
        .with(
            waited -> {
              if (!over) {
                listen();
              }
            });
  }
}
