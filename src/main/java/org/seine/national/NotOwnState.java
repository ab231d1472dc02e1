package org.seine.national;

import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/** Only the State itself, or an administrator, proposes its rules (403). */
final class NotOwnState extends Problem {
  NotOwnState() {
    super(
        ProblemDetails.of("not-own-state", 403, "Only the State itself does this")
            .expected("a member of this State, or an administrator", "a member of another State"));
  }
}
