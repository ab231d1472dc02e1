package org.seine.directory;

import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/** Only a unit's own members do this, acting for it (403). */
public final class NotOwnUnit extends Problem {
  NotOwnUnit() {
    super(
        ProblemDetails.of("not-own-unit", 403, "Only the unit itself does this")
            .expected("a member of this unit, acting for it", "a member of another unit"));
  }
}
