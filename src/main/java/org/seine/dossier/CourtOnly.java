package org.seine.dossier;

import org.seine.sharing.Caller;
import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/** Only organs of the Court do this (403). */
public final class CourtOnly extends Problem {
  private CourtOnly() {
    super(
        ProblemDetails.of("court-only", 403, "Only an organ of the Court does this")
            .expected("a unit of an organ of the Court", "a unit of another participant"));
  }

  /**
   * Lets units of the Court's organs pass.
   *
   * @throws CourtOnly if the caller acts for another
   */
  public static void require(Caller by) {
    if (!by.participantKind().isOrganOfTheCourt()) {
      throw new CourtOnly();
    }
  }
}
