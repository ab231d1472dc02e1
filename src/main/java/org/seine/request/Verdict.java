package org.seine.request;

import java.util.Optional;

/**
 * What comes of a step.
 *
 * @param state the state after it
 * @param alarm what the Court's side must look at
 * @param accepted of a note that accepts a fact: what the fact told
 */
record Verdict(RequestState state, Optional<RequestAlarm> alarm, Optional<StepForm> accepted) {
  static Verdict moves(RequestState state) {
    return new Verdict(state, Optional.empty(), Optional.empty());
  }

  static Verdict alarms(RequestState state, RequestAlarm alarm) {
    return new Verdict(state, Optional.of(alarm), Optional.empty());
  }

  static Verdict accepts(RequestState state, StepForm fact) {
    return new Verdict(state, Optional.empty(), Optional.of(fact));
  }

  /**
   * What counts from now on: what the step itself tells, or what the fact told that it accepts;
   * empty where that waits for a judgment.
   */
  Optional<StepForm> counts(StepForm form) {
    return accepted.or(
        () -> Optional.of(form).filter(own -> alarm.filter(RequestAlarm::waits).isEmpty()));
  }
}
