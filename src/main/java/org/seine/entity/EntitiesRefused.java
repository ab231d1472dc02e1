package org.seine.entity;

import org.seine.entity.model.EntityFaults;
import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/** Some entities cannot be taken, so none of them was (422). */
final class EntitiesRefused extends Problem {
  EntitiesRefused(EntityFaults faults) {
    super(
        ProblemDetails.of("entities-refused", 422, "Some entities cannot be taken; none was")
            .detail("Each entry of faults says line, place and what was expected.")
            .with("count", faults.count())
            .with("faults", EntityFaultView.of(faults)));
  }
}
