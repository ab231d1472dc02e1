package org.seine.trail;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.hibernate.reactive.mutiny.Mutiny;
import org.seine.sharing.Actor;

/**
 * An entry as it is stored: its time and its bytes, off which the database itself reads every other
 * column; and beside it, erasable, where the call came from. One statement writes both.
 */
record EntryRow(TrailEntry entry, String address, String subject) {
  private static final String INSERT =
      """
      with entry as (
        insert into trail_entry (at, bytes) values (?1, ?2) returning id, at)
      insert into trail_origin (entry, at, address, subject)
      select id, at, nullif(cast(?3 as text), ''), nullif(cast(?4 as text), '')
      from entry where cast(?3 as text) <> '' or cast(?4 as text) <> ''
      """;

  private static final String INSERT_DIRECTLY = INSERT.replace('?', '$');

  static EntryRow of(TrailEntry entry, Actor actor) {
    return new EntryRow(
        entry,
        Objects.requireNonNullElse(actor.address(), ""),
        Objects.requireNonNullElse(actor.subject(), ""));
  }

  /** Inside the transaction of this session. */
  Uni<Void> insert(Mutiny.Session session) {
    return session
        .createNativeQuery(INSERT)
        .setParameter(1, at())
        .setParameter(2, entry.bytes())
        .setParameter(3, address)
        .setParameter(4, subject)
        .executeUpdate()
        .replaceWithVoid();
  }

  /** In a transaction of its own, which is this one statement. */
  Uni<Void> insert(Pool pool) {
    return pool.preparedQuery(INSERT_DIRECTLY)
        .execute(Tuple.of(at(), Buffer.buffer(entry.bytes()), address, subject))
        .replaceWithVoid();
  }

  private OffsetDateTime at() {
    return OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC);
  }
}
