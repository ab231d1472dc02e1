package org.seine.notice.mail;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The lines that are due. Whoever takes one has it for a while; no other replica takes it meanwhile
 * (SKIP LOCKED), and if the taker dies it is due again.
 */
@ApplicationScoped
class DueLines {
  private static final Duration TAKEN = Duration.ofMinutes(2);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
  private static final int AT_ONCE = 200;

  private static final String TAKE =
      """
      with due as (
        select key from notice_mail
        where due_at <= $1 and (taken_until is null or taken_until <= $1)
        order by key limit $3 for update skip locked)
      update notice_mail m set taken_until = $2, tries = m.tries + 1
      from due where m.key = due.key
      returning m.*
      """;

  private static final String DROP = "delete from notice_mail where key = any($1)";

  private static final String AGAIN =
      "update notice_mail set due_at = $2, taken_until = null where key = any($1)";

  private final Pool pool;

  DueLines(Pool pool) {
    this.pool = pool;
  }

  Uni<List<Line>> take(Instant now) {
    return pool.preparedQuery(TAKE)
        .execute(
            Tuple.of(
                now.atOffset(ZoneOffset.UTC), now.plus(TAKEN).atOffset(ZoneOffset.UTC), AT_ONCE))
        .map(
            rows -> {
              List<Line> lines = new ArrayList<>(rows.size());
              rows.forEach(row -> lines.add(Line.of(row)));
              return lines;
            });
  }

  /** They were sent, or there is nobody to send them to. */
  Uni<Void> drop(List<Line> lines) {
    return pool.preparedQuery(DROP).execute(Tuple.of(keys(lines))).replaceWithVoid();
  }

  /** They were not taken by the mail server: later, and later still each time. */
  Uni<Void> again(List<Line> lines, Instant now) {
    int tries = lines.stream().mapToInt(Line::tries).max().orElse(1);
    return pool.preparedQuery(AGAIN)
        .execute(Tuple.of(keys(lines), now.plus(pause(tries)).atOffset(ZoneOffset.UTC)))
        .replaceWithVoid();
  }

  /** Twice as long after each try, up to an hour. */
  static Duration pause(int tries) {
    Duration pause = FIRST_PAUSE;
    for (int i = 1; i < tries && pause.compareTo(LONGEST_PAUSE) < 0; i++) {
      pause = pause.multipliedBy(2);
    }
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }

  private static UUID[] keys(List<Line> lines) {
    return lines.stream().map(Line::key).toArray(UUID[]::new);
  }
}
