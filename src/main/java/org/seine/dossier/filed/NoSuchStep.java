package org.seine.dossier.filed;

import org.seine.web.Conflict;

/** The step to be judged raised no alarm, or it was judged already (409). */
public final class NoSuchStep extends Conflict {
  public NoSuchStep() {
    super(
        "nothing-to-judge",
        "There is nothing to judge",
        "the number of a step whose alarm is open, and the state it reported or none",
        "another");
  }
}
