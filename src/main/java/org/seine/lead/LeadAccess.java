package org.seine.lead;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.seine.sharing.Caller;
import org.seine.sharing.RecordKind;
import org.seine.sharing.RecordRef;

/**
 * What other rooms may ask of leads: whether a unit may see one, and whether documents may still be
 * put to it. Each method runs in the session of its caller.
 */
@ApplicationScoped
public class LeadAccess {
  private final Leads leads;

  LeadAccess(Leads leads) {
    this.leads = leads;
  }

  /**
   * The lead that this unit may see.
   *
   * @throws org.seine.sharing.NotVisible if there is none for it (404)
   */
  public Uni<Seen> visible(LeadAddress address, Caller by) {
    return leads.visible(by, address).map(Seen::of);
  }

  /**
   * The lead that this unit received.
   *
   * @throws org.seine.sharing.NotVisible if there is none for it (404)
   * @throws WrongSide if this unit provides it (403)
   */
  public Uni<Seen> received(LeadAddress address, Caller by) {
    return leads
        .visible(by, address)
        .map(
            seen -> {
              seen.asRecipient();
              return Seen.of(seen);
            });
  }

  /**
   * The lead that this unit provides.
   *
   * @throws org.seine.sharing.NotVisible if there is none for it (404)
   * @throws WrongSide if this unit is a recipient (403)
   */
  public Uni<Seen> provided(LeadAddress address, Caller by) {
    return leads
        .visible(by, address)
        .map(
            seen -> {
              seen.asProvider();
              return Seen.of(seen);
            });
  }

  /**
   * Notes, inside the transaction of {@link #open}, that a draft holds other documents now: who
   * read it before cannot submit it unseen.
   */
  public Uni<Void> changed(Seen seen) {
    return leads
        .locked(seen.record())
        .invoke(
            lead -> {
              if (lead.state == LeadState.DRAFT) {
                lead.revision++;
              }
            })
        .replaceWithVoid();
  }

  /**
   * Raises the lead's revision, inside the transaction of {@link #open}, in whatever state it is:
   * who read it before changes nothing unseen.
   *
   * @return the revision now
   */
  public Uni<Integer> revised(Seen seen) {
    return leads.locked(seen.record()).map(lead -> ++lead.revision);
  }

  /**
   * The lead of this unit, for a document of a draft or of a correction to come; its state stays as
   * it is until the transaction ends.
   *
   * @param step what is done with the document, as a refusal names it
   * @throws org.seine.sharing.NotVisible if there is none for it (404)
   * @throws WrongSide if this unit is a recipient (403)
   * @throws StepNotAllowed if it was withdrawn (409)
   */
  public Uni<Seen> open(LeadAddress address, String step, Caller by) {
    return leads
        .visible(by, address)
        .flatMap(seen -> leads.locked(seen.asProvider().key))
        .map(
            lead -> {
              if (lead.state == LeadState.WITHDRAWN) {
                throw new StepNotAllowed(step, lead.state.name());
              }
              return Seen.of(new VisibleLead(lead, null));
            });
  }

  /** The units that may see a lead now: its provider, and those that it was given to. */
  public Uni<Set<UUID>> audience(Seen seen) {
    return leads
        .given(seen.record())
        .map(
            given -> {
              Set<UUID> all = new HashSet<>(given);
              all.add(seen.provider());
              return all;
            });
  }

  /** A lead by its row, whoever may see it: for the portal's own questions. */
  public Uni<Seen> known(UUID record) {
    return leads.one(record).map(lead -> Seen.of(new VisibleLead(lead, null)));
  }

  /** How this unit calls a lead of this row; empty where it may not see it. */
  public Uni<Optional<LeadAddress>> addressFor(UUID record, Caller by) {
    return known(record)
        .flatMap(
            seen ->
                audience(seen)
                    .map(
                        all ->
                            all.contains(by.unit())
                                ? Optional.of(LeadAddress.of(seen.id(), seen.provider()))
                                : Optional.empty()));
  }

  /** Which units can open the lead now, beside whoever provides it. */
  public Uni<Readers> readers(Seen seen) {
    return leads
        .given(seen.record())
        .flatMap(
            units ->
                leads
                    .one(seen.record())
                    .map(lead -> new Readers(units, lead.indexCard().recipientsSeeEachOther())));
  }

  /**
   * The recipients of a lead.
   *
   * @param units those that can open it now
   * @param seeEachOther whether the provider lets them know of each other
   */
  public record Readers(Set<UUID> units, boolean seeEachOther) {}

  /**
   * A lead as another room may know it.
   *
   * @param record its row, by which sealed things and grants name it
   * @param id its id
   * @param provider its provider
   * @param version the version that stands
   * @param revision what its provider's changes name as If-Match
   */
  public record Seen(UUID record, UUID id, UUID provider, int version, int revision) {
    static Seen of(VisibleLead seen) {
      return new Seen(
          seen.record(),
          seen.lead().id,
          seen.lead().provider,
          seen.lead().version,
          seen.lead().revision);
    }

    /** How the trail names this version of the lead. */
    public RecordRef ref() {
      return RecordKind.LEAD.ref(id).version(version).of(provider);
    }

    /** How the trail names a document of this lead. */
    public RecordRef document(UUID document) {
      return RecordKind.DOCUMENT.ref(document).of(provider);
    }
  }
}
