package org.seine.dialogue;

import org.seine.web.Conflict;

/** A unit has opened as many threads on one record as it may (409). */
class TooManyThreads extends Conflict {
  /** More than any record needs. */
  static final int MOST = 100;

  TooManyThreads() {
    super(
        "too-many-threads",
        "As many threads on this record as one unit may open",
        "at most " + MOST,
        "as many already");
  }
}
