package org.seine.web;

/** There are more rows than one file holds (409). */
public final class TooManyRows extends Conflict {
  /**
   * @param most how many it holds
   */
  public TooManyRows(int most) {
    super(
        "too-many-rows",
        "There are more rows than one file holds",
        "at most %d: ask for one file at a time".formatted(most),
        "more");
  }
}
