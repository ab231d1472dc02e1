package org.seine.keys;

import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/** The hand-over was collected before, or nobody came in time (409). */
public final class HandoverOver extends Problem {
  HandoverOver() {
    super(
        ProblemDetails.of("hand-over-over", 409, "This hand-over is over")
            .detail("An administrator can propose another one.")
            .expected("a hand-over that waits to be collected", "one that is over"));
  }
}
