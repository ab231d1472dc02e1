package org.seine.entity;

import org.seine.entity.model.EntitySet;
import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/** A file to import is larger than a set of entities may be (413). Nothing of it was kept. */
final class ImportTooLarge extends Problem {
  ImportTooLarge() {
    super(
        ProblemDetails.of("import-too-large", 413, "The file is too large")
            .expected("at most " + EntitySet.MAX_BYTES + " bytes", "more")
            .with("limit", EntitySet.MAX_BYTES));
  }
}
