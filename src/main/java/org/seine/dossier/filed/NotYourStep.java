package org.seine.dossier.filed;

import java.util.Set;
import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/** The step is another side's (403). */
public final class NotYourStep extends Problem {
  /**
   * @param takers the sides whose step it is
   * @param article on which it stands
   */
  public NotYourStep(Set<? extends Enum<?>> takers, String article) {
    super(
        ProblemDetails.of("not-your-step", 403, "Another side takes this step")
            .expected(
                "a unit of %s (%s)"
                    .formatted(
                        String.join(", ", takers.stream().map(Enum::name).sorted().toList()),
                        article),
                "one of another"));
  }
}
