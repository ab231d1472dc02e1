package org.seine.trail;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.AccessRecord;
import org.seine.sharing.Actor;
import org.seine.sharing.Operation;
import org.seine.sharing.Outcome;
import org.seine.sharing.RecordRef;
import org.seine.web.Unavailable;
import org.seine.web.UuidV7;

/**
 * Appends to the trail. An entry is appended when its transaction is committed: the caller's own
 * for a change, so that neither stands without the other; one of its own for a reading, before the
 * answer, and for a refusal, which no roll-back takes away. Nothing here changes or removes an
 * entry, and the portal's database role could not.
 */
@ApplicationScoped
public class Trail implements AccessRecord {
  private static final Logger LOG = Logger.getLogger(Trail.class);
  private static final int SALT_BYTES = 16;

  private final Pool pool;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Trail(Pool pool, Clock clock) {
    this.pool = pool;
    this.clock = clock;
  }

  /**
   * Appends an entry about a change, inside the transaction of the caller, which must be open. If
   * the change is rolled back, the entry is too; the door then writes the refusal.
   *
   * @return the entry, as it will stand once the transaction is committed
   * @throws IllegalStateException (in the Uni) if no transaction is open
   */
  public Uni<TrailEntry> append(Actor actor, Operation operation, RecordRef record) {
    return append(actor, operation, record, null);
  }

  /** As {@link #append(Actor, Operation, RecordRef)}, with the code of a purpose. */
  public Uni<TrailEntry> append(
      Actor actor, Operation operation, RecordRef record, @Nullable String purpose) {
    TrailEntry entry = entry(actor, operation, record).purpose(purpose);
    return Panache.getSession()
        .flatMap(
            session -> {
              if (session.currentTransaction() == null) {
                throw new IllegalStateException("a change is recorded inside its transaction");
              }
              return session.flush().chain(() -> EntryRow.of(entry, actor).insert(session));
            })
        .invoke(actor::recorded)
        .replaceWith(entry);
  }

  /**
   * Appends an entry about a reading, in a transaction of its own that is committed when the Uni
   * completes: call it before anything is answered.
   *
   * @return the entry
   * @throws Unavailable (in the Uni) if it cannot be written: then nothing may be answered
   */
  public Uni<TrailEntry> record(Actor actor, Operation operation, RecordRef record) {
    return record(actor, operation, record, null);
  }

  /** As {@link #record(Actor, Operation, RecordRef)}, with the code of a purpose. */
  public Uni<TrailEntry> record(
      Actor actor, Operation operation, @Nullable RecordRef record, @Nullable String purpose) {
    return commit(entry(actor, operation, record).purpose(purpose), actor);
  }

  /**
   * Remembers whom a pseudonym stands for, in the side table that can be erased, inside the
   * transaction of the caller. A name that is there already stays.
   */
  public Uni<Void> name(UUID pseudonym, String name) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createNativeQuery(
                        "insert into trail_name (pseudonym, name) values (?1, ?2)"
                            + " on conflict (pseudonym) do nothing")
                    .setParameter(1, pseudonym)
                    .setParameter(2, name)
                    .executeUpdate())
        .replaceWithVoid();
  }

  @Override
  public Uni<Void> write(
      Actor actor,
      Operation operation,
      @Nullable RecordRef record,
      Outcome outcome,
      @Nullable String reason,
      int count) {
    return commit(entry(actor, operation, record).ended(outcome, reason, count), actor)
        .replaceWithVoid();
  }

  private Uni<TrailEntry> commit(TrailEntry entry, Actor actor) {
    return EntryRow.of(entry, actor)
        .insert(pool)
        .onFailure()
        .invoke(failure -> LOG.errorf("the trail cannot be written: %s", failure.getClass()))
        .onFailure()
        .transform(failure -> new Unavailable("trail"))
        .invoke(actor::recorded)
        .replaceWith(entry);
  }

  private TrailEntry entry(Actor actor, Operation operation, @Nullable RecordRef record) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    Instant now = clock.instant();
    return TrailEntry.of(UuidV7.at(now), salt, now, actor, operation, record);
  }
}
