package org.seine.request;

import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/** Other conditions bind than those that the caller acknowledged (412). */
final class ConditionsChanged extends Problem {
  /**
   * @param acknowledged the version that was acknowledged
   * @param present the step by which the conditions stand as they do
   */
  ConditionsChanged(int acknowledged, int present) {
    super(
        ProblemDetails.of("conditions-changed", 412, "Other conditions bind than you acknowledged")
            .detail("The conditions stand on the request. Read them again.")
            .expected("conditions of step " + present, "those of step " + acknowledged)
            .with("conditions", present));
  }
}
