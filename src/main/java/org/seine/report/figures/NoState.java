package org.seine.report.figures;

import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/** Only a unit of a State decides whether its State is named in figures (403). */
class NoState extends Problem {
  NoState() {
    super(
        ProblemDetails.of("no-state", 403, "Only units of States decide this")
            .expected("a unit of a State", "another"));
  }
}
