package org.seine.document;

import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/** A document's first bytes are of another type than declared (415). Nothing of it was kept. */
class TypeMismatch extends Problem {
  TypeMismatch(String found) {
    super(
        ProblemDetails.of("type-mismatch", 415, "The content is of another type than declared")
            .expected("content of the declared type", found));
  }
}
