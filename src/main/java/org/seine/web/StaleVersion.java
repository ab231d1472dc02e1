package org.seine.web;

import java.util.List;

/** Somebody changed the record since the caller read it (412). Nothing was done. */
public final class StaleVersion extends Problem {
  /**
   * @param read the version the caller had read
   * @param present the version there is now
   * @param changed what the caller must look at again, by the names of fields
   */
  public StaleVersion(int read, int present, String... changed) {
    super(
        ProblemDetails.of("stale-version", 412, "The record has changed since you read it")
            .expected("version " + present, "version " + read)
            .with("version", present)
            .with("changed", List.of(changed)));
  }
}
