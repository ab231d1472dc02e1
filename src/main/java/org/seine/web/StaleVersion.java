package org.seine.web;

import java.util.List;

/** Somebody changed the record, or what stands beside it, since the caller read it (412). */
public final class StaleVersion extends Problem {
  private static final String CODE = "stale-version";
  private static final String TITLE = "The record has changed since you read it";

  /**
   * @param read the version the caller had read
   * @param present the version there is now
   * @param changed what the caller must look at again, by the names of fields
   */
  public StaleVersion(int read, int present, String... changed) {
    super(
        ProblemDetails.of(CODE, 412, TITLE)
            .expected("version " + present, "version " + read)
            .with("version", present)
            .with("changed", List.of(changed)));
  }

  private StaleVersion(ProblemDetails details) {
    super(details);
  }

  /**
   * The record is as it was read, but not what stands beside it, by which the change was judged.
   *
   * @param present the version of the record
   * @param changed what the caller must look at again, by the names of fields
   */
  public static StaleVersion beside(int present, String... changed) {
    return new StaleVersion(
        ProblemDetails.of(CODE, 412, TITLE)
            .expected("what stood beside the record as it was read", "something else")
            .with("version", present)
            .with("changed", List.of(changed)));
  }
}
