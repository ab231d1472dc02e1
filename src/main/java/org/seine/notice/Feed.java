package org.seine.notice;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.announce.Happening;

/**
 * What a stream reads at each look. Plain queries without a session: a stream is cut off at any
 * moment, and an open session would be cut off with it.
 */
@ApplicationScoped
class Feed {
  private static final String SINCE =
      "select * from notice where member = $1 and key > $2 order by key limit $3";
  private static final String UNREAD =
      "select count(*) from notice where member = $1 and read_at is null";

  private final Pool pool;

  Feed(Pool pool) {
    this.pool = pool;
  }

  /** The member's notices behind this key, the oldest first; at most so many. */
  Uni<List<NoticeView>> since(UUID key, UUID member, int most) {
    return pool.preparedQuery(SINCE)
        .execute(Tuple.of(member, key, most))
        .map(
            rows -> {
              List<NoticeView> found = new ArrayList<>(rows.size());
              rows.forEach(row -> found.add(view(row)));
              return found;
            });
  }

  /** How many the member has not read. */
  Uni<Long> unread(UUID member) {
    return pool.preparedQuery(UNREAD)
        .execute(Tuple.of(member))
        .map(rows -> rows.iterator().next().getLong(0));
  }

  private static NoticeView view(Row row) {
    OffsetDateTime read = row.getOffsetDateTime("read_at");
    return new NoticeView(
        row.getUUID("key"),
        Happening.valueOf(row.getString("kind")),
        row.getString("record_kind"),
        row.getUUID("record_id"),
        row.getUUID("record_unit"),
        row.getUUID("by_unit"),
        row.getUUID("instead_of"),
        row.getBoolean("urgent"),
        row.getOffsetDateTime("at").toInstant(),
        instant(read));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}
