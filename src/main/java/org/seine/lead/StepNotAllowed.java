package org.seine.lead;

import org.seine.web.Conflict;

/** A step that cannot follow the present state (409, names both). */
class StepNotAllowed extends Conflict {
  StepNotAllowed(String step, String state) {
    super(
        "step-not-allowed",
        "This step cannot follow the present state",
        "a state that " + step + " can follow",
        state);
  }
}
