package org.seine.trail;

import java.util.Locale;
import org.seine.web.PageRequest;

/** Which entries come first: ids of entries sort by time. */
enum TrailOrder {
  OLDEST(" order by e.id", "e.id > ?"),
  NEWEST(" order by e.id desc", "e.id < ?");

  private final String sql;
  private final String behind;

  TrailOrder(String sql, String behind) {
    this.sql = sql;
    this.behind = behind;
  }

  /** The order of this word of the API, {@code oldest} or {@code newest}. */
  static TrailOrder ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  String sql() {
    return sql;
  }

  /** Goes on behind the entry that the page before ended with. */
  void behind(Conditions conditions, PageRequest page) {
    conditions.add(behind, page.isFirst() ? null : page.after());
  }
}
