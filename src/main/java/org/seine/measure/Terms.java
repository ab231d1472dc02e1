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

  /** As the steps told them; a fact that raised an alarm and was not accepted tells none. */
  static Terms of(List<MeasureView.Done> history) {
    List<Term> all = new ArrayList<>();
    for (var done : history) {
      var term = done.told().term();
      if (term != null && done.state().isHeld()) {
        all.add(term);
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
