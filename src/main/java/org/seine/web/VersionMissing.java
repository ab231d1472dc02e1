package org.seine.web;

/** A change that does not say which version it was made against (428). */
public final class VersionMissing extends Problem {
  VersionMissing() {
    super(
        ProblemDetails.of("version-missing", 428, "Say which version you are changing")
            .expected("an If-Match header with the ETag of the record as you read it", "none"));
  }
}
