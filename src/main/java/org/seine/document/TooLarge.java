package org.seine.document;

import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/** A document is larger than the portal takes (413). Nothing of it was kept. */
class TooLarge extends Problem {
  TooLarge(long limit) {
    super(
        ProblemDetails.of("document-too-large", 413, "The document is too large")
            .expected("at most " + limit + " bytes", "more")
            .with("limit", limit));
  }
}
