package org.seine.document.transfer;

import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/** A transfer stood still, or moved too slowly, and was cut (408). Nothing of it was kept. */
public final class TooSlow extends Problem {
  TooSlow(TransferRules rules) {
    super(
        ProblemDetails.of("too-slow", 408, "The transfer was too slow and was cut")
            .detail("Nothing was kept of what was sent. Try again on a faster line.")
            .expected(
                "%d bytes a second over %d seconds, and never %d seconds without a byte"
                    .formatted(
                        rules.leastRate(), rules.window().toSeconds(), rules.stall().toSeconds()),
                "less"));
  }
}
