package org.seine.dialogue;

import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/**
 * A unit that was named does not see the record, or may not know of another one that does (422).
 * Which of the two it is, nobody is told.
 */
class CannotTakePart extends Problem {
  CannotTakePart() {
    super(
        ProblemDetails.of("cannot-take-part", 422, "These units cannot talk about this record")
            .expected("other units that see the record and may know of each other", "another")
            .with("where", "/units"));
  }
}
