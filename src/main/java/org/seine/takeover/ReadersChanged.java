package org.seine.takeover;

import org.seine.web.Conflict;

/** A unit came into the file while it was asked whether those in it may read something (409). */
class ReadersChanged extends Conflict {
  ReadersChanged() {
    super(
        "readers-changed",
        "Somebody was let into the file meanwhile",
        "the units of which consent was asked",
        "another one beside them");
  }
}
