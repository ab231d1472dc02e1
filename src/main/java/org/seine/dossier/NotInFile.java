package org.seine.dossier;

import org.seine.web.Conflict;

/** The unit does not work in this file (409). */
class NotInFile extends Conflict {
  NotInFile() {
    super(
        "not-in-file",
        "The unit does not work in this file",
        "a unit that is invited",
        "one that is not, or no more");
  }
}
