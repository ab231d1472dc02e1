package org.seine.trail;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.seine.sharing.Caller;
import org.seine.sharing.NotVisible;
import org.seine.sharing.Operation;
import org.seine.sharing.OperationKind;
import org.seine.sharing.RecordKind;
import org.seine.sharing.Role;
import org.seine.web.Page;
import org.seine.web.PageRequest;
import org.seine.web.Unavailable;

/**
 * Reads the trail. Auditors see all of it. A unit sees what its own members did; what the portal
 * and administrators did about it; and of each other unit, when it first opened one of its records.
 * It never sees others' refusals or how often they read. What may be seen is part of the query.
 */
@ApplicationScoped
class TrailReading {
  private static final String SELECT =
      "select e.id, e.bytes, e.unit, n.name from trail_entry e"
          + " left join trail_name n on n.pseudonym = e.member where ";

  /** Own members; administration of the own unit; and each other unit's first opening. */
  private static final String SEEN_BY_UNIT =
      """
      e.unit = ?
      or (e.record_unit = ? and e.outcome = 'done' and e.operation = any(%1$s))
      or (e.record_unit = ? and e.outcome = 'done' and e.operation = any(%2$s)
          and not exists (
            select from trail_entry f
            where f.record_id = e.record_id and f.record_unit = e.record_unit
              and f.unit = e.unit and f.outcome = 'done'
              and f.operation = any(%2$s) and (f.at, f.id) < (e.at, e.id)))
      """;

  private static final Set<OperationKind> ABOUT_A_UNIT =
      Set.of(OperationKind.ADMINISTER, OperationKind.CREATE, OperationKind.KEY_USE);

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
    see(conditions, by);
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
    see(conditions, by);
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
    see(conditions, by);
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

  private static void see(Conditions conditions, Caller by) {
    if (by.has(Role.AUDITOR)) {
      return;
    }
    String administered = conditions.place(codes(TrailReading::isAboutAUnit));
    String opened = conditions.place(codes(TrailReading::isAnOpening));
    conditions.add(SEEN_BY_UNIT.formatted(administered, opened), by.unit());
  }

  /** What is done about a unit: its members, its certificates, and each use of its keys. */
  private static boolean isAboutAUnit(Operation operation) {
    return ABOUT_A_UNIT.contains(operation.kind()) || operation == Operation.HAND_OVER_KEY;
  }

  /**
   * What takes content out: documents' names are content, and the sealed document counts, since a
   * unit may hold its own key.
   */
  private static boolean isAnOpening(Operation operation) {
    return operation.kind() == OperationKind.OPEN
        || operation.kind() == OperationKind.DOWNLOAD
        || operation == Operation.LIST_DOCUMENTS
        || operation == Operation.EXPORT_DOCUMENT;
  }

  private static String[] codes(Predicate<Operation> wanted) {
    return Arrays.stream(Operation.values())
        .filter(wanted)
        .map(Operation::code)
        .toArray(String[]::new);
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
