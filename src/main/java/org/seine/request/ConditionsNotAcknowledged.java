package org.seine.request;

import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/** What is asked for was given on conditions, which the caller has not acknowledged (428). */
final class ConditionsNotAcknowledged extends Problem {
  /**
   * @param present the step by which the conditions stand as they do
   */
  ConditionsNotAcknowledged(int present) {
    super(
        ProblemDetails.of(
                "conditions-not-acknowledged", 428, "This was given on conditions that bind")
            .detail("The conditions stand on the request. Acknowledge them by their version.")
            .expected(Acknowledgement.HEADER + ": " + present, "no such header")
            .with("conditions", present));
  }
}
