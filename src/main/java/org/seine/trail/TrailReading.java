package org.seine.trail;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.seine.sharing.Caller;
import org.seine.sharing.NotVisible;
import org.seine.sharing.OperationKind;
import org.seine.sharing.RecordKind;
import org.seine.sharing.Role;
import org.seine.web.Page;
import org.seine.web.PageRequest;
import org.seine.web.Unavailable;

/** Reads the trail, as far as the caller sees it: that is part of each query. */
@ApplicationScoped
class TrailReading {
  private static final String SELECT =
      "select e.id, e.bytes, e.unit, n.name from trail_entry e"
          + " left join trail_name n on n.pseudonym = e.member where ";

  private final Pool pool;

  TrailReading(Pool pool) {
    this.pool = pool;
  }

  /**
   * A page of entries.
   *
   * @param order in which the pages follow one another
   */
  Uni<Page<TrailEntryView>> list(TrailQuery query, TrailOrder order, PageRequest page, Caller by) {
    Conditions conditions = new Conditions();
    query.narrow(conditions);
    order.behind(conditions, page);
    Sight.narrow(conditions, by);
    String sql =
        SELECT + conditions.where() + order.sql() + " limit " + conditions.place(page.oneMore());
    return select(sql, conditions)
        .map(rows -> views(rows, by))
        .map(views -> Page.of(views, page.limit(), view -> view.id().toString()));
  }

  /**
   * One entry with its canonical bytes.
   *
   * @throws NotVisible if this unit sees no such entry (404)
   */
  Uni<TrailEntryView> read(UUID id, Caller by) {
    Conditions conditions = new Conditions();
    conditions.add("e.id = ?", id);
    Sight.narrow(conditions, by);
    return select(SELECT + conditions.where(), conditions)
        .map(
            rows -> {
              if (rows.size() == 0) {
                throw NotVisible.absent(RecordKind.TRAIL_ENTRY.ref(id));
              }
              Row row = rows.iterator().next();
              TrailEntryView view = view(row, by);
              return full(row, by) ? view.withBytes(base64(row)) : view;
            });
  }

  /** How many entries there are, counted up to this many. */
  Uni<Long> count(TrailQuery query, int atMost) {
    Conditions conditions = new Conditions();
    query.narrow(conditions);
    String sql =
        "select count(*) from (select from trail_entry e where "
            + conditions.where()
            + " limit "
            + conditions.place(atMost)
            + ") counted";
    return select(sql, conditions).map(rows -> rows.iterator().next().getLong(0));
  }

  /** The first entries between these two, oldest first, each with its canonical bytes. */
  Uni<List<TrailEntryView>> between(
      TrailQuery query, UUID after, UUID before, int atMost, Caller by) {
    Conditions conditions = new Conditions();
    query.narrow(conditions);
    conditions.add("e.id > ?", after);
    conditions.add("e.id < ?", before);
    Sight.narrow(conditions, by);
    String sql =
        SELECT
            + conditions.where()
            + TrailOrder.OLDEST.sql()
            + " limit "
            + conditions.place(atMost);
    return select(sql, conditions)
        .map(
            rows -> {
              List<TrailEntryView> views = new ArrayList<>(rows.size());
              rows.forEach(row -> views.add(view(row, by).withBytes(base64(row))));
              return views;
            });
  }

  private Uni<RowSet<Row>> select(String sql, Conditions conditions) {
    return pool.preparedQuery(sql)
        .execute(Tuple.from(conditions.values()))
        .onFailure()
        .transform(failure -> new Unavailable("database"));
  }

  private static List<TrailEntryView> views(RowSet<Row> rows, Caller by) {
    List<TrailEntryView> views = new ArrayList<>(rows.size());
    rows.forEach(row -> views.add(view(row, by)));
    return views;
  }

  private static TrailEntryView view(Row row, Caller by) {
    TrailEntry entry = entry(row);
    return full(row, by)
        ? TrailEntryView.full(entry, row.getString("name"))
        : TrailEntryView.opening(entry);
  }

  /** Whole for auditors, for the own unit's doings, and for what was administered about it. */
  private static boolean full(Row row, Caller by) {
    TrailEntry entry = entry(row);
    OperationKind kind = entry.operation().kind();
    return by.has(Role.AUDITOR)
        || by.unit().equals(entry.unit())
        || kind == OperationKind.ADMINISTER
        || kind == OperationKind.CREATE;
  }

  private static String base64(Row row) {
    return Base64.getEncoder().encodeToString(row.getBuffer("bytes").getBytes());
  }

  private static TrailEntry entry(Row row) {
    return EntryBytes.stored(row.getBuffer("bytes").getBytes());
  }
}
