package org.seine.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is walked by key: no page is lost or shown twice because somebody added a
 * row meanwhile.
 *
 * @param items the rows of this page, in the order of their keys
 * @param next the key to ask for the next page with, or null on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {
  /**
   * A page of rows that were asked for with one more than the limit, to learn whether there is
   * more.
   */
  public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> key) {
    if (rows.size() <= limit) {
      return new Page<>(List.copyOf(rows), null);
    }
    List<T> items = List.copyOf(rows.subList(0, limit));
    return new Page<>(items, key.apply(items.get(limit - 1)));
  }

  /** The same page with each row in another form. */
  public <R> Page<R> map(Function<T, R> form) {
    return new Page<>(items.stream().map(form).toList(), next);
  }
}
