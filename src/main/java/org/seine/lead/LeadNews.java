package org.seine.lead;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.seine.sharing.Caller;
import org.seine.sharing.announce.Announcements;
import org.seine.sharing.announce.Happening;

/**
 * Tells units what happened to a lead, inside the transaction in which it happened: the other side,
 * and those of the own unit who work on it or follow it. Never more than the unit may know: a
 * recipient hears of its own dealings with the provider only.
 */
@ApplicationScoped
class LeadNews {
  private final Announcements announcements;

  LeadNews(Announcements announcements) {
    this.announcements = announcements;
  }

  /** A recipient took a step: its provider is told. */
  Uni<Void> ofRecipient(Lead lead, Happening what, Caller by) {
    return announcements
        .toUnit(lead.provider, lead.announces(what), by)
        .chain(() -> announcements.toThoseConcerned(by.unit(), lead.announces(what), by));
  }

  /**
   * The provider took a step: these recipients are told.
   *
   * @param what what it is to them
   * @param own what it is to the provider's own unit
   */
  Uni<Void> ofProvider(
      Lead lead, Collection<UUID> recipients, Happening what, Happening own, Caller by) {
    Uni<Void> done = Uni.createFrom().voidItem();
    for (UUID unit : recipients) {
      done = done.chain(() -> announcements.toUnit(unit, lead.announces(what), by));
    }
    return done.chain(() -> announcements.toThoseConcerned(by.unit(), lead.announces(own), by));
  }
}
