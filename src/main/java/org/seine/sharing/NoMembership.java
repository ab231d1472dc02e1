package org.seine.sharing;

import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/**
 * A person without a membership can do nothing (403), and is shown the identifier that an
 * administrator needs to propose this person.
 */
public final class NoMembership extends Problem {
  /**
   * @param subject the subject of the person's token
   */
  public NoMembership(String subject) {
    super(
        ProblemDetails.of("no-membership", 403, "You are no member of this unit")
            .detail(
                "An administrator can propose you, and a second person confirm you. Give the"
                    + " administrator the identifier shown here.")
            .with("identifier", subject));
  }
}
