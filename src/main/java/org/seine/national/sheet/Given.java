package org.seine.national.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was given of a list; one that was left out is empty. */
final class Given {
  private Given() {}

  static <T> List<T> list(@Nullable List<T> given) {
    return given == null ? List.of() : List.copyOf(given);
  }
}
