package org.seine.dialogue;

import java.util.List;
import java.util.UUID;
import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/**
 * Two units opened threads under this one id (409): ids are unique in their unit only, and honest
 * clients never draw the same. Naming the unit tells them apart.
 */
class SeveralOpeners extends Problem {
  SeveralOpeners(List<UUID> openers) {
    super(
        ProblemDetails.of("several-openers", 409, "Several units opened a thread under this id")
            .expected("the query parameter by", "none")
            .with("openers", openers));
  }
}
