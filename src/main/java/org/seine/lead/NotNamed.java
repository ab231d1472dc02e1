package org.seine.lead;

import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/** The unit is no recipient of this lead (404, said to its provider only). */
class NotNamed extends Problem {
  NotNamed() {
    super(ProblemDetails.of("not-named", 404, "The unit is no recipient of this lead"));
  }
}
