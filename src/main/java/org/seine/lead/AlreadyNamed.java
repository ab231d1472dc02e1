package org.seine.lead;

import org.seine.web.Conflict;

/** The version that stands names the unit, it was taken off the lead, or it provides it (409). */
class AlreadyNamed extends Conflict {
  AlreadyNamed() {
    super(
        "already-named",
        "The unit was named before",
        "a unit that this version does not name, and that was never taken off",
        "one that it names, or that was taken off");
  }
}
