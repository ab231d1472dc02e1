package org.seine.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.seine.seal.HeldThing;
import org.seine.seal.SignedRecord;
import org.seine.web.IfMatch;

/**
 * A lead as the unit that provides it holds it, read before anything is sealed or signed.
 *
 * @param lead what stands in clear
 * @param submitted body and documents of the version that stands
 * @param drafted what was never submitted: the draft, or additions to come
 * @param signed what was signed about the version that stands
 * @param recipients where it stands with each, those that were taken off included
 */
record ProvidedLead(
    Lead lead,
    List<HeldThing> submitted,
    List<HeldThing> drafted,
    SignedRecord signed,
    List<LeadRecipient> recipients) {
  /**
   * Refuses a step before anything is done for it; the transaction asks again.
   *
   * @param changed what a stale version may have missed
   * @throws org.seine.web.StaleVersion if the lead changed since it was read (412)
   * @throws StepNotAllowed if the step cannot follow the present state (409)
   */
  void require(LeadStep step, IfMatch read, String... changed) {
    read.require(lead.revision, changed);
    step.after(lead.state);
  }

  /** Everything that the unit holds. */
  List<HeldThing> held() {
    List<HeldThing> all = new ArrayList<>(submitted);
    all.addAll(drafted);
    return all;
  }

  /** The body among these things. */
  HeldThing body(List<HeldThing> things) {
    return things.stream()
        .filter(thing -> thing.thing().equals(lead.id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a lead has a body"));
  }

  /** The recipients that were not taken off. */
  List<UUID> present() {
    return recipients.stream()
        .filter(row -> row.state != RecipientState.WITHDRAWN)
        .map(row -> row.unit)
        .toList();
  }

  /** Where it stands with this unit, if it is or was a recipient. */
  Optional<LeadRecipient> recipient(UUID unit) {
    return recipients.stream().filter(row -> row.unit.equals(unit)).findFirst();
  }
}
