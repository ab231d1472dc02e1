package org.seine.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.seine.crypto.manifest.ManifestThing.Part;
import org.seine.lead.form.Completeness;
import org.seine.lead.form.Fault;
import org.seine.lead.form.IndexCard;
import org.seine.lead.form.LeadForm;
import org.seine.seal.HeldThing;

/**
 * A correction before it is sealed.
 *
 * @param provided the lead as it stands
 * @param form card, text and the documents that the new version holds
 * @param card the card of the new version, with the recipients that the lead has
 * @param reached those of the recipients that things can be sealed for now
 */
record PlannedCorrection(ProvidedLead provided, LeadForm form, IndexCard card, Set<UUID> reached) {
  /**
   * Refuses a correction that is not complete.
   *
   * @throws Incomplete if something is missing, a document is not the lead's, or the use condition
   *     would change (422)
   */
  void refuseFaults(Addressees.Units units) {
    var lead = provided.lead();
    List<Fault> faults = new ArrayList<>();
    if (lead.indexCard().useCondition() != card.useCondition()) {
      faults.add(new Fault("/card/useCondition", "wrong.useConditionChanged"));
    }
    if (documents().size() != form.documents().size()) {
      faults.add(new Fault("/documents", "wrong.unknownDocument"));
    }
    faults.addAll(Completeness.missingFrom(card, form.body(), lead.provider, units::isProsecutor));
    if (!faults.isEmpty()) {
      throw new Incomplete(faults);
    }
  }

  /** The documents that the new version holds. */
  List<HeldThing> documents() {
    return provided.held().stream()
        .filter(thing -> form.documents().contains(thing.thing()) && thing.part() == Part.DOCUMENT)
        .toList();
  }

  /** If none can be reached, all: the refusal then names them. */
  List<UUID> sealFor() {
    return reached.isEmpty()
        ? provided.present()
        : provided.present().stream().filter(reached::contains).toList();
  }

  /** Whom the new version is not sealed for. */
  List<UUID> notReached() {
    return provided.present().stream().filter(unit -> !reached.contains(unit)).toList();
  }
}
