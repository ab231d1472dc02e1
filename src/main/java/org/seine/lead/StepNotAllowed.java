package org.seine.lead;

/** A step that cannot follow the present state. */
class StepNotAllowed extends RuntimeException {
  private final String step;
  private final String state;

  StepNotAllowed(String step, String state) {
    super("%s cannot follow %s".formatted(step, state));
    this.step = step;
    this.state = state;
  }

  String step() {
    return step;
  }

  String state() {
    return state;
  }
}
