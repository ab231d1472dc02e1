package org.seine.duty;

import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/** The work would be handed to somebody who is away as well (409). */
final class SubstituteAway extends Problem {
  SubstituteAway() {
    super(
        ProblemDetails.of("substitute-away", 409, "The substitute is away as well")
            .detail(
                "On one of these days the substitute has handed over too, or you stand in for"
                    + " somebody yourself.")
            .expected("a substitute who is there on all of these days", "one who is away"));
  }
}
