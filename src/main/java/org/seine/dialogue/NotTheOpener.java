package org.seine.dialogue;

import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/** Only the unit that opened a thread invites others into it (403). */
class NotTheOpener extends Problem {
  NotTheOpener() {
    super(
        ProblemDetails.of("not-the-opener", 403, "Another unit opened this thread")
            .expected("the unit that opened the thread", "one that takes part"));
  }
}
