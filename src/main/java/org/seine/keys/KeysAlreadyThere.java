package org.seine.keys;

import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/** The unit has its keys already, or somebody issued them meanwhile (409). */
public final class KeysAlreadyThere extends Problem {
  KeysAlreadyThere() {
    super(
        ProblemDetails.of("keys-already-there", 409, "The unit has its keys already")
            .detail("Rotate them to replace them.")
            .expected("a unit without a current certificate", "one with both"));
  }
}
