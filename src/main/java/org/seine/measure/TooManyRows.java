package org.seine.measure;

import org.seine.web.Conflict;

/** There are more rows than one file holds (409). */
public final class TooManyRows extends Conflict {
  TooManyRows(int most) {
    super(
        "too-many-rows",
        "There are more rows than one file holds",
        "at most %d measures: ask for one file at a time".formatted(most),
        "more");
  }
}
