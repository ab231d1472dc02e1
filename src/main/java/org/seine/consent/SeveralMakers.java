package org.seine.consent;

import java.util.List;
import java.util.UUID;
import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/**
 * Two units began questions under this one id (409): ids are unique in their unit only, and honest
 * clients never draw the same. Naming the unit tells them apart.
 */
class SeveralMakers extends Problem {
  SeveralMakers(List<UUID> makers) {
    super(
        ProblemDetails.of("several-makers", 409, "Several units began a question under this id")
            .expected("the query parameter by", "none")
            .with("makers", makers));
  }
}
