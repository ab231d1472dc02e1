package org.seine.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.manifest.ConsentAnswer;
import org.seine.crypto.manifest.ConsentDecision;
import org.seine.crypto.manifest.ConsentQuestion;
import org.seine.crypto.manifest.ConsentUse;
import org.seine.sharing.grant.ConsentScope;

/**
 * What is answered to a question of consent.
 *
 * @param outcome decided; or unable to, by a pre-existing obligation of confidentiality (Art. 73)
 * @param decisions one on each use that was asked for; none if unable
 * @param conditions under which conditions, or why not; sealed for those concerned
 */
@Schema(name = "ConsentAnswerForm")
record AnswerForm(
    ConsentAnswer.@NotNull Outcome outcome,
    @NotNull @Size(max = 50) List<@NotNull @Valid DecisionForm> decisions,
    @Size(max = 8000) @Nullable String conditions) {
  @Override
  public String toString() {
    return "AnswerForm[…]";
  }

  /**
   * The decisions, if they are about what was asked, in the order of the question.
   *
   * @throws DoesNotFit if a use is missing or was not asked for, if a part was not asked for, or if
   *     what is decided and what is granted contradict each other (422)
   */
  List<ConsentDecision> decisionsOn(ConsentQuestion question, UUID lead) {
    Set<ConsentUse> uses = new HashSet<>(decisions.stream().map(DecisionForm::use).toList());
    boolean complete =
        outcome == ConsentAnswer.Outcome.UNABLE
            ? decisions.isEmpty()
            : uses.equals(Set.copyOf(question.uses())) && uses.size() == decisions.size();
    if (!complete) {
      throw DoesNotFit.otherUses();
    }
    List<ConsentDecision> decided = new ArrayList<>();
    for (ConsentUse use : question.uses()) {
      for (int i = 0; i < decisions.size(); i++) {
        var decision = decisions.get(i);
        if (decision.use().equals(use)) {
          decided.add(new ConsentDecision(use, decision.granted(question, lead, i)));
        }
      }
    }
    return decided;
  }

  /** Whether one use is granted, for all that was asked or for some of it. */
  enum Decision {
    GRANTED,
    REFUSED
  }

  /**
   * A decision on one use.
   *
   * @param material what may be used so, of what was asked; nothing if refused
   */
  @Schema(name = "ConsentDecisionForm")
  record DecisionForm(
      @NotNull ConsentScope scope,
      @Nullable UUID participant,
      @NotNull Decision decision,
      @NotNull @Valid Material material) {
    ConsentUse use() {
      return new UseForm(scope, participant).use();
    }

    List<UUID> granted(ConsentQuestion question, UUID lead, int place) {
      var where = "/decisions/" + place + "/material";
      if (material.isNothing() != (decision == Decision.REFUSED)) {
        throw DoesNotFit.contradiction(where);
      }
      return material.things(lead, question.things(), where);
    }
  }
}
