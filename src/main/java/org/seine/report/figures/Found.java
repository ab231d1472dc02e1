package org.seine.report.figures;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was counted in one year, each by the participant that it is of; null where it is nobody's.
 */
record Found(List<Count> counts, List<Lapse> lapses, List<Sum> sums) {
  /** So many of one code. */
  record Count(@Nullable UUID participant, Section section, String code, long number) {}

  /** How many days after a measure was begun, or a request was sent, a step was first taken. */
  record Lapse(@Nullable UUID participant, Section section, String step, int days) {}

  /** What entries of one kind, in one currency, come to. */
  record Sum(@Nullable UUID participant, String kind, String currency, BigDecimal amount) {}

  /** Those of these participants of whom something was counted. */
  Set<UUID> active(Set<UUID> among) {
    Set<UUID> active = new HashSet<>();
    counts.forEach(one -> active.add(one.participant()));
    lapses.forEach(one -> active.add(one.participant()));
    sums.forEach(one -> active.add(one.participant()));
    active.retainAll(among);
    return active;
  }
}
