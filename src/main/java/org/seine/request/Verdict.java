package org.seine.request;

import java.util.Optional;

/**
 * What comes of a step.
 *
 * @param state the state after it
 * @param alarm what the Court's side must look at
 */
record Verdict(RequestState state, Optional<RequestAlarm> alarm) {
  static Verdict moves(RequestState state) {
    return new Verdict(state, Optional.empty());
  }

  static Verdict alarms(RequestState state, RequestAlarm alarm) {
    return new Verdict(state, Optional.of(alarm));
  }

  /** Whether it did what its line of the table says. */
  boolean fits() {
    return alarm.isEmpty() || alarm.get() == RequestAlarm.BEFORE_SENDING;
  }
}
