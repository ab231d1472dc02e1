package org.seine.lead;

import org.seine.web.Conflict;

/** The unit is, or once was, a recipient of this lead, or provides it (409). */
class AlreadyNamed extends Conflict {
  AlreadyNamed() {
    super(
        "already-named",
        "The unit was named before",
        "a unit that was never a recipient of this lead",
        "one that is, was, or provides it");
  }
}
