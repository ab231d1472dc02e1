package org.seine.lead;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.duty.Assignments;
import org.seine.duty.Work;
import org.seine.sharing.Caller;
import org.seine.sharing.announce.Happening;
import org.seine.web.IfMatch;

/** Who of the caller's unit works on a lead that the unit may see, and who follows it. */
@ApplicationScoped
class LeadWork {
  private final Leads leads;
  private final Assignments assignments;

  LeadWork(Leads leads, Assignments assignments) {
    this.leads = leads;
    this.assignments = assignments;
  }

  /**
   * @throws org.seine.sharing.NotVisible if there is no such lead for this unit (404)
   */
  @WithSession
  Uni<Work> of(LeadAddress address, Caller by) {
    return leads.visible(by, address).flatMap(seen -> assignments.of(seen.record(), by));
  }

  /**
   * Says who works on it; null for nobody.
   *
   * @throws org.seine.sharing.NotVisible if there is no such lead for this unit (404)
   * @throws org.seine.web.BadInput if the member does not serve the unit (400)
   * @throws org.seine.web.StaleVersion if somebody assigned it meanwhile (412)
   */
  @WithTransaction
  Uni<Work> assign(LeadAddress address, @Nullable UUID member, IfMatch read, Caller by) {
    return leads
        .visible(by, address)
        .map(seen -> seen.lead().announces(Happening.ASSIGNED_TO_YOU))
        .flatMap(announcement -> assignments.assign(member, announcement, read, by));
  }

  /**
   * The caller follows it, or does so no more.
   *
   * @throws org.seine.sharing.NotVisible if there is no such lead for this unit (404)
   */
  @WithTransaction
  Uni<Void> follow(LeadAddress address, Caller by) {
    return leads
        .visible(by, address)
        .flatMap(seen -> assignments.follow(seen.record(), seen.lead().ref(), by));
  }

  /** As {@link #follow}, the other way. */
  @WithTransaction
  Uni<Void> leaveAlone(LeadAddress address, Caller by) {
    return leads
        .visible(by, address)
        .flatMap(seen -> assignments.leaveAlone(seen.record(), seen.lead().ref(), by));
  }
}
