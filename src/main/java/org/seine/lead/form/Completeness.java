package org.seine.lead.form;

import static org.seine.sharing.grant.HandlingCode.H0;
import static org.seine.sharing.grant.HandlingCode.H1;
import static org.seine.sharing.grant.HandlingCode.H3;
import static org.seine.sharing.grant.UseCondition.LEAD_ONLY;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What a draft still lacks before it can be submitted. A draft is never refused for it; a
 * submission is. Nothing is filled in silently.
 */
public final class Completeness {
  private final IndexCard card;
  private final LeadBody body;
  private final List<Fault> missing = new ArrayList<>();

  private Completeness(IndexCard card, LeadBody body) {
    this.card = card;
    this.body = body;
  }

  /**
   * Lists what this draft lacks.
   *
   * @param provider the unit that would submit
   * @param isProsecutor whether a unit belongs to the Office of the Prosecutor
   * @return each missing or contradictory place, in the order of the form
   */
  public static List<Fault> missingFrom(
      IndexCard card, LeadBody body, UUID provider, Predicate<UUID> isProsecutor) {
    var check = new Completeness(card, body);
    check.recipients(provider);
    check.card();
    check.text();
    check.marks();
    check.restriction(isProsecutor);
    return List.copyOf(check.missing);
  }

  private void recipients(UUID provider) {
    need(!card.recipients().isEmpty(), "/card/recipients", "missing.recipients");
    need(!card.recipients().contains(provider), "/card/recipients", "wrong.ownUnitAsRecipient");
  }

  private void card() {
    need(card.useCondition() != null, "/card/useCondition", "missing.useCondition");
    need(!card.handlingCodes().isEmpty(), "/card/handlingCodes", "missing.handlingCodes");
    need(
        !card.handlingCodes().contains(H0) || card.handlingCodes().size() == 1,
        "/card/handlingCodes",
        "wrong.h0StandsAlone");
    need(card.trafficLight() != null, "/card/trafficLight", "missing.trafficLight");
    need(card.sourceGrade() != null, "/card/sourceGrade", "missing.sourceGrade");
    need(card.informationGrade() != null, "/card/informationGrade", "missing.informationGrade");
    need(card.urgency() != null, "/card/urgency", "missing.urgency");
    need(card.originator() != null, "/card/originator", "missing.originatorMark");
    need(card.language() != null, "/card/language", "missing.language");
  }

  private void text() {
    need(body.has("title"), "/body/title", "missing.title");
    need(body.has("summary"), "/body/summary", "missing.summary");
    need(body.has("basisOfKnowledge"), "/body/basisOfKnowledge", "missing.basisOfKnowledge");
  }

  private void marks() {
    var another = card.originator() == IndexCard.Originator.ANOTHER;
    need(!another || body.has("originator"), "/body/originator", "missing.originator");
    need(
        card.originator() != IndexCard.Originator.PROVIDER || !body.has("originator"),
        "/card/originator",
        "wrong.originatorIsNotTheProvider");
    need(
        card.urgency() != IndexCard.Urgency.URGENT || body.has("urgencyReason"),
        "/body/urgencyReason",
        "missing.urgencyReason");
    need(
        !card.handlingCodes().contains(H3) || body.has("conditions"),
        "/body/conditions",
        "missing.conditionsOfH3");
  }

  private void restriction(Predicate<UUID> isProsecutor) {
    if (card.useCondition() != LEAD_ONLY && !card.handlingCodes().contains(H1)) {
      return;
    }
    var bases = body.restrictionBases();
    need(!bases.isEmpty(), "/body/restriction", "missing.restriction");
    need(
        bases.isEmpty()
            || card.recipients().stream().allMatch(isProsecutor)
            || bases.stream().anyMatch(RestrictionBasis::bindsOthersThanTheProsecutor),
        "/body/restriction/bases",
        "wrong.basisBindsTheProsecutorOnly");
  }

  private void need(boolean holds, String pointer, String key) {
    if (!holds) {
      missing.add(new Fault(pointer, key));
    }
  }
}
