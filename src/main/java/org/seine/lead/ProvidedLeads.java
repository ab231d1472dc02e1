package org.seine.lead;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seine.seal.HeldThing;
import org.seine.seal.SealedThings;
import org.seine.seal.Submissions;
import org.seine.sharing.Caller;

/** Reads leads for the steps of their providers. */
@ApplicationScoped
class ProvidedLeads {
  private final Leads leads;
  private final SealedThings things;
  private final Submissions submissions;

  ProvidedLeads(Leads leads, SealedThings things, Submissions submissions) {
    this.leads = leads;
    this.things = things;
    this.submissions = submissions;
  }

  /**
   * The lead with all that its provider holds of it, in the session of the caller.
   *
   * @throws org.seine.sharing.NotVisible if there is no such lead for this unit (404)
   * @throws WrongSide if this unit is a recipient of it (403)
   */
  Uni<ProvidedLead> of(LeadAddress address, Caller by) {
    return leads
        .visible(by, address)
        .map(VisibleLead::asProvider)
        .flatMap(
            lead ->
                things
                    .submitted(lead.key, lead.version, by.unit())
                    .flatMap(
                        submitted ->
                            things
                                .drafted(lead.key, by.unit())
                                .flatMap(drafted -> complete(lead, submitted, drafted))));
  }

  private Uni<ProvidedLead> complete(
      Lead lead, List<HeldThing> submitted, List<HeldThing> drafted) {
    return submissions
        .of(lead.key, lead.version)
        .flatMap(
            signed ->
                leads
                    .recipients(lead.key)
                    .map(rows -> new ProvidedLead(lead, submitted, drafted, signed, rows)));
  }
}
