package org.seine.trail;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.Caller;
import org.seine.sharing.Outcome;
import org.seine.trail.ActivityView.Period;
import org.seine.trail.ActivityView.Span;
import org.seine.web.Unavailable;

/** Counts what the caller sees of the trail by time, in one query whose answer is bounded. */
@ApplicationScoped
class TrailActivity {
  /** Days are counted first; the days asked for, or else found, say how long a span is. */
  private static final String COUNTED =
      """
      with days as (
        select date_trunc('day', e.at, 'UTC') as day, e.outcome, sum(e.times) as times
        from trail_entry e where %1$s group by 1, 2),
      asked as (
        select coalesce(cast(%2$s as timestamptz), max(day))
            - coalesce(cast(%3$s as timestamptz), min(day)) as length from days),
      chosen as (
        select case when length <= interval '92 days' then 'DAY'
            when length <= interval '644 days' then 'WEEK' else 'MONTH' end as period from asked)
      select period, date_trunc(period, day, 'UTC') as start, outcome,
        cast(sum(times) as bigint) as times
      from days cross join chosen group by 1, 2, 3 order by 2 desc, 3 limit %4$s
      """;

  private final Pool pool;

  TrailActivity(Pool pool) {
    this.pool = pool;
  }

  /** What the entries of a search count. */
  Uni<ActivityView> of(TrailQuery query, Caller by) {
    Conditions conditions = new Conditions();
    query.narrow(conditions);
    Sight.narrow(conditions, by);
    String sql =
        COUNTED.formatted(
            conditions.where(),
            placeOrNull(conditions, query.end()),
            placeOrNull(conditions, query.begin()),
            conditions.place(ActivityView.MOST * Outcome.values().length));
    return pool.preparedQuery(sql)
        .execute(Tuple.from(conditions.values()))
        .onFailure()
        .transform(failure -> new Unavailable("database"))
        .map(rows -> view(rows, query.from));
  }

  private static String placeOrNull(Conditions conditions, @Nullable Object value) {
    return value == null ? "null" : conditions.place(value);
  }

  private static ActivityView view(RowSet<Row> rows, @Nullable Instant from) {
    Map<Instant, Span> found = new HashMap<>();
    Period period = Period.DAY;
    for (Row row : rows) {
      period = Period.valueOf(row.getString("period"));
      found.merge(start(row), counted(row), TrailActivity::together);
    }
    if (found.isEmpty()) {
      return new ActivityView(period, List.of());
    }
    Instant newest = start(rows.iterator().next());
    Instant oldest = found.keySet().stream().min(Instant::compareTo).orElseThrow();
    Instant least = period.after(newest, 1L - ActivityView.MOST);
    Instant asked = from == null ? oldest : period.begin(from);
    List<Span> spans = new ArrayList<>();
    for (Instant start = asked.isBefore(least) ? least : asked;
        !start.isAfter(newest);
        start = period.after(start, 1)) {
      spans.add(found.getOrDefault(start, Span.empty(start)));
    }
    return new ActivityView(period, spans);
  }

  private static Instant start(Row row) {
    return row.getOffsetDateTime("start").toInstant();
  }

  private static Span counted(Row row) {
    long times = row.getLong("times");
    return switch (Outcome.ofCode(row.getString("outcome")).orElseThrow()) {
      case DONE -> new Span(start(row), times, 0, 0);
      case REFUSED -> new Span(start(row), 0, times, 0);
      case FAILED -> new Span(start(row), 0, 0, times);
    };
  }

  private static Span together(Span one, Span other) {
    return new Span(
        one.start(),
        one.done() + other.done(),
        one.refused() + other.refused(),
        one.failed() + other.failed());
  }
}
