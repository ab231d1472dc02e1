package org.seine.measure;

import java.util.Optional;

/**
 * What comes of a step.
 *
 * @param state the state after it
 * @param alarm what the Court's side must look at
 */
record Verdict(MeasureState state, Optional<Alarm> alarm) {
  static Verdict moves(MeasureState state) {
    return new Verdict(state, Optional.empty());
  }

  static Verdict alarms(MeasureState state, Alarm alarm) {
    return new Verdict(state, Optional.of(alarm));
  }
}
