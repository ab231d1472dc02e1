package org.seine.seal.compartment;

import org.seine.web.Conflict;

/** The units of a compartment changed while something was sealed for them: ask again (409). */
public final class EpochPassed extends Conflict {
  EpochPassed() {
    super(
        "epoch-passed",
        "The units of this file changed meanwhile",
        "the epoch that was read",
        "a later one");
  }
}
