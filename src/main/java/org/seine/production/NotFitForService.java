package org.seine.production;

import java.util.List;
import java.util.stream.Collectors;

/** Ends a start in service; the message lists what was found. */
final class NotFitForService extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotFitForService(List<ProductionFinding> findings) {
    super(
        findings.stream()
            .map(ProductionFinding::sentence)
            .collect(Collectors.joining("; ", "Refused to start: ", ".")));
  }
}
