package org.seine.consent;

import java.util.List;
import java.util.UUID;
import org.seine.crypto.manifest.ConsentAnswer.Capacity;
import org.seine.sharing.grant.ConsentScope;
import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/**
 * What is asked for needs a consent that is not there (409): names the scopes of which one would
 * do, and whose consent is missing.
 */
public final class ConsentMissing extends Problem {
  ConsentMissing(List<ConsentScope> scopes, List<Capacity> missing, Found found) {
    super(
        ProblemDetails.of("consent-missing", 409, "This needs a consent that was not given")
            .detail("The recipient can ask for it on the information sheet.")
            .expected("consent to one of the scopes, by all of those missing", found.words)
            .with("scopes", scopes)
            .with("missing", missing));
  }

  /**
   * For laying a lead's content where further participants read it.
   *
   * @param participants those that no consent names
   */
  ConsentMissing(List<Capacity> missing, List<UUID> participants) {
    super(
        ProblemDetails.of("consent-missing", 409, "This needs a consent that was not given")
            .detail("The recipient can ask for it on the information sheet.")
            .expected("consent that names each participant, by all of those missing", "none")
            .with("scopes", List.of(ConsentScope.NAMED_STATE))
            .with("missing", missing)
            .with("participants", participants));
  }

  /** What there is instead of the consent. */
  enum Found {
    NOT_ASKED("no question about it"),
    WAITING("a question that is not answered yet"),
    REFUSED("a refusal");

    private final String words;

    Found(String words) {
      this.words = words;
    }
  }
}
