package org.seine.measure;

import java.util.Optional;

/**
 * What comes of a step.
 *
 * @param state the state after it
 * @param alarm what the Court's side must look at
 * @param accepted of a note that accepts a fact: what the fact told
 */
record Verdict(MeasureState state, Optional<Alarm> alarm, Optional<StepForm> accepted) {
  static Verdict moves(MeasureState state) {
    return new Verdict(state, Optional.empty(), Optional.empty());
  }

  static Verdict alarms(MeasureState state, Alarm alarm) {
    return new Verdict(state, Optional.of(alarm), Optional.empty());
  }

  static Verdict accepts(MeasureState state, StepForm fact) {
    return new Verdict(state, Optional.empty(), Optional.of(fact));
  }

  /**
   * What counts from now on: the days and figures of the step itself, or those of the fact that it
   * accepts; empty where they wait for a judgment.
   */
  Optional<StepForm> counts(StepForm form) {
    return accepted.or(() -> Optional.of(form).filter(own -> alarm.filter(Alarm::waits).isEmpty()));
  }
}
