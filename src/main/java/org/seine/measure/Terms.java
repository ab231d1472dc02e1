package org.seine.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The terms of a measure in time, and the days between them on which nothing covered it. */
record Terms(List<Term> all, int uncovered) {
  Terms {
    all = List.copyOf(all);
  }

  /**
   * As the steps told them.
   *
   * @param counted those that count: a fact that was not accepted tells no term
   */
  static Terms of(List<StepForm> counted) {
    List<Term> all = new ArrayList<>();
    for (var told : counted) {
      if (told.term() != null) {
        all.add(told.term());
      }
    }
    return new Terms(all, uncovered(all));
  }

  private static int uncovered(List<Term> all) {
    int days = 0;
    LocalDate covered = null;
    for (var term : all) {
      if (covered != null && term.from().isAfter(covered.plusDays(1))) {
        days += (int) ChronoUnit.DAYS.between(covered.plusDays(1), term.from());
      }
      if (term.until() == null) {
        return days;
      }
      covered = covered == null || term.until().isAfter(covered) ? term.until() : covered;
    }
    return days;
  }
}
