package org.seine.lead;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seine.seal.OwnReferences;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.trail.Trail;
import org.seine.web.IfMatch;

/** Under what reference each unit that may see a lead keeps it in its own files. */
@ApplicationScoped
class LeadReferences {
  private final Leads leads;
  private final OwnReferences references;
  private final Trail trail;

  LeadReferences(Leads leads, OwnReferences references, Trail trail) {
    this.leads = leads;
    this.references = references;
    this.trail = trail;
  }

  /**
   * The reference of the caller's unit.
   *
   * @throws org.seine.sharing.NotVisible if there is no such lead for this unit (404)
   */
  Uni<Own> of(LeadAddress address, Caller by) {
    return Panache.withSession(
            () ->
                leads
                    .visible(by, address)
                    .flatMap(
                        seen ->
                            references
                                .of(by.unit(), List.of(seen.record()))
                                .map(found -> new Found(seen, found))))
        .flatMap(
            found ->
                references
                    .open(found.references, by)
                    .map(
                        opened ->
                            new Own(
                                opened.getOrDefault(found.seen.record(), ""),
                                found.references.revision(found.seen.record()))));
  }

  /**
   * Sets the reference of the caller's unit.
   *
   * @param text empty takes it away
   * @param read the revision it was read at, 0 where there was none
   * @return the revision that stands now
   * @throws org.seine.sharing.NotVisible if there is no such lead for this unit (404)
   * @throws org.seine.web.StaleVersion if somebody of the unit changed it meanwhile (412)
   */
  Uni<Integer> set(LeadAddress address, String text, IfMatch read, Caller by) {
    return Panache.withSession(() -> leads.visible(by, address))
        .flatMap(
            seen ->
                references
                    .seal(seen.record(), text, by)
                    .flatMap(
                        reference ->
                            Panache.withTransaction(() -> keep(address, reference, read, by))));
  }

  /** The unit may have lost the lead while the reference was sealed. */
  private Uni<Integer> keep(
      LeadAddress address, OwnReferences.SealedReference reference, IfMatch read, Caller by) {
    return leads
        .visible(by, address)
        .flatMap(
            seen ->
                references
                    .keep(seen.record(), reference, read, by)
                    .call(set -> trail.append(by, Operation.SET_OWN_REFERENCE, seen.lead().ref())));
  }

  private record Found(VisibleLead seen, OwnReferences.Sealed references) {}

  /**
   * A unit's own reference.
   *
   * @param text empty if there is none
   * @param revision which a change names as If-Match, 0 before the first
   */
  record Own(String text, int revision) {
    @Override
    public String toString() {
      return "Own[revision " + revision + "]";
    }
  }
}
