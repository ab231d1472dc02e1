package org.seine.lead;

import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/** A recipient asks for a step that only the provider can take, or the reverse (403). */
class WrongSide extends Problem {
  private WrongSide(String expected, String found) {
    super(
        ProblemDetails.of("wrong-side", 403, "Your unit stands on the other side of this lead")
            .expected(expected, found));
  }

  static WrongSide notTheProvider() {
    return new WrongSide("the unit that provides the lead", "a recipient");
  }

  static WrongSide notARecipient() {
    return new WrongSide("a unit that receives the lead", "its provider");
  }
}
