package org.seine.trail;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions of a query over entries, each a constant text with its values beside it. */
final class Conditions {
  private final StringBuilder where = new StringBuilder("true");
  private final List<Object> values = new ArrayList<>();

  /** Adds a condition in which each question mark stands for the value; without one, nothing. */
  void add(String condition, @Nullable Object value) {
    if (value != null) {
      values.add(value);
      where.append(" and (").append(condition.replace("?", "$" + values.size())).append(')');
    }
  }

  /** The place of a further value. */
  String place(Object value) {
    values.add(value);
    return "$" + values.size();
  }

  String where() {
    return where.toString();
  }

  List<Object> values() {
    return values;
  }
}
