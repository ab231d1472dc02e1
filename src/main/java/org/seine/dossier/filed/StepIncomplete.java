package org.seine.dossier.filed;

import java.util.List;
import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/** The step does not tell what its article asks (422, names the members). */
public final class StepIncomplete extends Problem {
  /**
   * @param article on which it stands
   * @param missing pointers to the members that are not there
   */
  public StepIncomplete(String article, List<String> missing) {
    super(
        ProblemDetails.of("step-incomplete", 422, "The step does not tell all that it must")
            .expected("what %s asks".formatted(article), "less")
            .with("missing", missing));
  }
}
