package org.seine.dossier.filed;

import org.seine.web.Conflict;

/** A step that cannot follow the record's present state (409, names both, and the article). */
public final class StepNotAllowed extends Conflict {
  /**
   * @param step which one
   * @param article on which it stands
   * @param state in which the record is
   */
  public StepNotAllowed(Enum<?> step, String article, Enum<?> state) {
    super(
        "step-not-allowed",
        "This step cannot follow the present state",
        "a state that " + step + " can follow (" + article + ")",
        state.name());
  }
}
