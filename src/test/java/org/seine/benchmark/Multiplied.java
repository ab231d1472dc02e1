package org.seine.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.seine.seal.compartment.Filed;

/**
 * Copies of the played rows, made by the owner of the database with one statement for each table.
 * What is in clear and what the sizes are is the same; the sealed texts and the steps of a copy are
 * its original's, so that a copy is listed and counted but cannot be opened.
 */
final class Multiplied {
  private static final int AT_ONCE = 25;

  private static final String TOTALS =
      """
      select compartment, case when state = 'MERGED' then state else standing end, type,
        coalesce(currency, ''), count(*), coalesce(sum(amount), 0)
      from asset group by 1, 2, 3, 4
      """;

  /** Terms are spread over three years, so that what ends soon is a part of it. */
  private static final String COPIES =
      """
      insert into asset (key, dossier, compartment, opened_by, type, country, crime_link,
        confidence, state, standing, amount, currency, valued_on, open_claims, revision, opened_at,
        changed_at, changed_by)
      select copy(key), dossier, compartment, opened_by, type, country, crime_link, confidence,
        state, standing, amount + k, currency, valued_on, open_claims, revision, opened_at,
        changed_at, changed_by
      from played_asset cross join generate_series(?, ?) k;
      insert into asset_value (key, asset, step, valued_on, amount, currency)
      select copy(v.key), copy(v.asset), v.step, v.valued_on, v.amount + k, v.currency
      from asset_value v join played_asset on played_asset.key = v.asset
      cross join generate_series(?, ?) k;
      insert into measure (key, dossier, compartment, opened_by, asset, executing, footing, state,
        since, starts_on, ends_on, renewal_asked_on, notice_deferred, review_on, notified_on,
        requested_on, net, currency, open_claims, alarms, revision, opened_at, changed_at,
        changed_by)
      select copy(key), dossier, compartment, opened_by, copy(asset), executing, footing, state,
        since, starts_on, ends_on + (k * 37) % 1000, renewal_asked_on, notice_deferred, review_on,
        notified_on, requested_on, net, currency, open_claims, alarms, revision, opened_at,
        changed_at, changed_by
      from played_measure cross join generate_series(?, ?) k;
      insert into measure_money (key, measure, step, kind, bearer, amount, currency)
      select copy(m.key), copy(m.measure), m.step, m.kind, m.bearer, m.amount, m.currency
      from measure_money m join played_measure on played_measure.key = m.measure
      cross join generate_series(?, ?) k;
      insert into measure_claim (key, id, measure, asset, opened_on, decided_on, outcome)
      select copy(c.key), copy(c.id), copy(c.measure), copy(c.asset), c.opened_on, c.decided_on,
        c.outcome
      from measure_claim c join played_measure on played_measure.key = c.measure
      cross join generate_series(?, ?) k;
      insert into measure_alarm (key, measure, step, kind, settled)
      select copy(a.key), copy(a.measure), a.step, a.kind, a.settled
      from measure_alarm a join played_measure on played_measure.key = a.measure
      cross join generate_series(?, ?) k;
      insert into record_step (record, number, bytes, signature, happened_on, recorded_at)
      select copy(s.record), s.number, s.bytes, s.signature, s.happened_on, s.recorded_at
      from record_step s join played on played.key = s.record cross join generate_series(?, ?) k;
      insert into compartment_thing (key, record, thing, version, part, compartment, epoch, header,
        cover, content, stored_length, wrapped_key, sealed_at)
      select copy(t.key), copy(t.record), copy(t.thing), t.version, t.part, t.compartment, t.epoch,
        t.header, t.cover, t.content, t.stored_length, t.wrapped_key, t.sealed_at
      from compartment_thing t join played on played.key = t.record
      cross join generate_series(?, ?) k
      """
          .replaceAll("copy\\(([a-z.]+)\\)", "md5($1::text || ':' || k)::uuid");

  private final Connection owner;

  Multiplied(Connection owner) {
    this.owner = owner;
  }

  /**
   * Makes copies of the played assets, with all that hangs on them, until there are this many.
   *
   * @param but a participant whose assets stay as few as were played
   */
  void make(int assets, String but) throws SQLException {
    requireTotals();
    try (var statement = owner.createStatement()) {
      statement.execute(
          "create temporary table played_asset as select a.* from asset a join compartment c on"
              + " c.key = a.compartment where c.participant <> '%s'".formatted(but));
      statement.execute(
          "create temporary table played_measure as select m.* from measure m join played_asset a"
              + " on a.key = m.asset");
      statement.execute(
          "create temporary table played as select key from played_asset union all select key from"
              + " played_measure");
      statement.execute("analyze played_asset, played_measure, played");
    }
    long played = count("select from played_asset");
    int copies = (int) ((assets - count("select from asset") + played - 1) / played);
    for (int first = 1; first <= copies; first += AT_ONCE) {
      for (var copy : COPIES.split(";")) {
        try (var statement = owner.prepareStatement(copy)) {
          statement.setInt(1, first);
          statement.setInt(2, Math.min(copies, first + AT_ONCE - 1));
          statement.executeUpdate();
        }
      }
    }
    try (var statement = owner.createStatement()) {
      statement.execute("delete from asset_total");
      statement.execute("insert into asset_total " + TOTALS);
    }
    requireTotals();
  }

  /** What the portal keeps as totals is what this class counts. */
  private void requireTotals() throws SQLException {
    var kept = "select * from asset_total where assets > 0";
    for (var pair : List.of(List.of(kept, TOTALS), List.of(TOTALS, kept))) {
      if (count("(%s) except (%s)".formatted(pair.get(0), pair.get(1))) != 0) {
        throw new IllegalStateException("the totals are not what the assets come to");
      }
    }
  }

  /** Assets that no list can show yet. */
  List<Filed> withoutLine() throws SQLException {
    List<Filed> places = new ArrayList<>();
    try (var statement = owner.createStatement();
        var found =
            statement.executeQuery(
                "select dossier, compartment, key from asset where not exists (select from"
                    + " compartment_label where record = key) order by compartment")) {
      while (found.next()) {
        places.add(
            new Filed(
                found.getObject(1, UUID.class),
                found.getObject(2, UUID.class),
                found.getObject(3, UUID.class)));
      }
    }
    return places;
  }

  /** What autovacuum comes round to by itself: statistics, and which pages all can see. */
  void settle() throws SQLException {
    try (var statement = owner.createStatement()) {
      statement.execute("vacuum (analyze)");
    }
  }

  /** How many rows a query gives. */
  long count(String query) throws SQLException {
    try (var statement = owner.createStatement();
        var found = statement.executeQuery("select count(*) from (" + query + ") q")) {
      found.next();
      return found.getLong(1);
    }
  }

  /** How large a table is with its indexes, as PostgreSQL says it. */
  String size(String table) throws SQLException {
    try (var statement =
        owner.prepareStatement("select pg_size_pretty(pg_total_relation_size(?::regclass))")) {
      statement.setString(1, table);
      try (var found = statement.executeQuery()) {
        found.next();
        return found.getString(1);
      }
    }
  }
}
