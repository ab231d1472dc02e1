package org.seine.document;

import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/** A range begins behind the end of the document (416). */
class RangeNotSatisfiable extends Problem {
  RangeNotSatisfiable(long length) {
    super(
        ProblemDetails.of("range-not-satisfiable", 416, "The range is not within the document")
            .expected("a range that begins before byte " + length, "one behind it")
            .with("length", length));
  }
}
