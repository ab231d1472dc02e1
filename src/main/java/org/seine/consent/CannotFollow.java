package org.seine.consent;

import org.seine.web.Conflict;

/** A step that cannot follow the present state of a question (409, names both). */
class CannotFollow extends Conflict {
  CannotFollow(String step, String state) {
    super(
        "step-not-allowed",
        "This step cannot follow the present state",
        "a state that " + step + " can follow",
        state);
  }

  /** Of a lead that the unit has not accepted. */
  static CannotFollow notAccepted() {
    return new CannotFollow(ConsentStep.ASK.name(), "a lead that this unit has not accepted");
  }
}
