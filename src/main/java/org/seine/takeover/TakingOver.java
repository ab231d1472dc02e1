package org.seine.takeover;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.seine.consent.Consents;
import org.seine.dossier.DossierAccess;
import org.seine.entity.EntityAccess;
import org.seine.lead.LeadAccess;
import org.seine.lead.LeadAddress;
import org.seine.seal.compartment.Filed;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.trail.Trail;

/**
 * Asks whether something of a lead may lie in a compartment of a file, and records that it does.
 * Each unit that reads the compartment must be the lead's provider or recipient, or its participant
 * be named in a consent of provider and originator. What the provider lays there itself is its own.
 */
@ApplicationScoped
public class TakingOver {
  private final LeadAccess leads;
  private final EntityAccess entities;
  private final DossierAccess dossiers;
  private final Consents consents;
  private final Trail trail;
  private final Clock clock;

  TakingOver(
      LeadAccess leads,
      EntityAccess entities,
      DossierAccess dossiers,
      Consents consents,
      Trail trail,
      Clock clock) {
    this.leads = leads;
    this.entities = entities;
    this.dossiers = dossiers;
    this.consents = consents;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Asks, before a session is opened.
   *
   * @param place where the record would lie
   * @throws org.seine.sharing.NotVisible (in the Uni) if there is no such lead for this unit (404)
   * @throws org.seine.consent.ConsentMissing (in the Uni) naming the participants that no consent
   *     covers (409)
   */
  public Uni<Permit> ask(Source source, Filed place, Caller by) {
    return Panache.withSession(() -> found(source, place, by))
        .call(
            found -> consents.requireSharing(found.lead, Set.of(found.thing), found.outsiders, by))
        .map(
            found ->
                new Permit(
                    TakenOver.of(place, found.lead, found.thing, by, clock.instant()),
                    found.lead,
                    found.readers));
  }

  private Uni<Found> found(Source source, Filed place, Caller by) {
    return leads
        .visible(LeadAddress.of(source.lead(), source.provider()), by)
        .flatMap(
            lead ->
                entities
                    .set(lead, by)
                    .flatMap(
                        set ->
                            dossiers
                                .readers(place.file(), place.compartment())
                                .flatMap(
                                    readers ->
                                        outsiders(lead, readers)
                                            .map(
                                                out ->
                                                    new Found(
                                                        lead,
                                                        set.orElse(lead.id()),
                                                        readers.units(),
                                                        out)))));
  }

  /** The participants whose units read there and may not see the lead. */
  private Uni<Set<UUID>> outsiders(LeadAccess.Seen lead, DossierAccess.Readers readers) {
    return leads.audience(lead).map(readers::participantsBeside);
  }

  /**
   * Records it, in the transaction that stores the record.
   *
   * @throws ReadersChanged if a unit that was not asked about came into the file (409)
   */
  public Uni<Void> store(Permit permit, Caller by) {
    var row = permit.row;
    return dossiers
        .held(row.dossier)
        .chain(() -> dossiers.readers(row.dossier, row.compartment))
        .invoke(
            readers -> {
              if (!permit.readers.containsAll(readers.units())) {
                throw new ReadersChanged();
              }
            })
        .chain(() -> Panache.getSession())
        .flatMap(session -> session.persist(row))
        .chain(() -> trail.append(by, Operation.TAKE_OVER, permit.lead.ref()))
        .replaceWithVoid();
  }

  /**
   * From which lead a record was entered; empty where it was not, or this unit may not see that
   * lead. In the session of the caller.
   */
  public Uni<Optional<Source>> sourceOf(UUID record, Caller by) {
    return Panache.getSession()
        .flatMap(session -> session.find(TakenOver.class, record))
        .flatMap(
            row ->
                row == null
                    ? Uni.createFrom().item(Optional.empty())
                    : leads
                        .addressFor(row.lead, by)
                        .map(address -> address.map(one -> new Source(one.id(), one.provider()))));
  }

  private record Found(LeadAccess.Seen lead, UUID thing, Set<UUID> readers, Set<UUID> outsiders) {}

  /** That a record may be entered from a lead, as long as nobody else comes into the file. */
  public static final class Permit {
    private final TakenOver row;
    private final LeadAccess.Seen lead;
    private final Set<UUID> readers;

    private Permit(TakenOver row, LeadAccess.Seen lead, Set<UUID> readers) {
      this.row = row;
      this.lead = lead;
      this.readers = new HashSet<>(readers);
    }
  }
}
