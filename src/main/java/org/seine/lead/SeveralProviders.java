package org.seine.lead;

import java.util.List;
import java.util.UUID;
import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/**
 * Two units gave this one leads under the same id (409): ids are unique in their provider only, and
 * honest clients never draw the same. Naming the provider tells them apart.
 */
class SeveralProviders extends Problem {
  SeveralProviders(List<UUID> providers) {
    super(
        ProblemDetails.of("several-providers", 409, "Several units gave you a lead of this id")
            .expected("the query parameter provider", "none")
            .with("providers", providers));
  }
}
