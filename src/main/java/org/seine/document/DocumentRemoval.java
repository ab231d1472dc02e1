package org.seine.document;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.seine.crypto.manifest.ManifestThing.Part;
import org.seine.lead.LeadAccess;
import org.seine.lead.LeadAddress;
import org.seine.seal.DroppedContent;
import org.seine.seal.HeldThing;
import org.seine.seal.SealedThings;
import org.seine.seal.store.ContentAddress;
import org.seine.sharing.Caller;
import org.seine.sharing.NotVisible;
import org.seine.sharing.Operation;
import org.seine.trail.Trail;
import org.seine.web.IfMatch;

/**
 * Takes documents out of a lead that were never submitted: row and key in one transaction with the
 * entry in the trail, the sealed content after it. Runs on a worker thread.
 */
@ApplicationScoped
class DocumentRemoval {
  private final LeadAccess leads;
  private final SealedThings things;
  private final DroppedContent dropped;
  private final Trail trail;

  DocumentRemoval(LeadAccess leads, SealedThings things, DroppedContent dropped, Trail trail) {
    this.leads = leads;
    this.things = things;
    this.dropped = dropped;
    this.trail = trail;
  }

  /**
   * Removes a document. What is not there any more is removed already: the same call again changes
   * nothing.
   *
   * @throws NotVisible if there is no such lead for this unit, or the id is that of its text (404)
   * @throws DocumentSubmitted if it was submitted (409)
   * @throws org.seine.web.StaleVersion if the lead changed since it was read (412)
   */
  void remove(LeadAddress address, UUID id, IfMatch read, Caller by) {
    Awaited.by(Panache.withTransaction(() -> drop(address, id, read, by))).ifPresent(dropped::now);
  }

  private Uni<Optional<ContentAddress>> drop(
      LeadAddress address, UUID id, IfMatch read, Caller by) {
    return leads
        .open(address, Operation.REMOVE_DOCUMENT.name(), by)
        .flatMap(
            lead ->
                things
                    .one(lead.record(), id, by.unit())
                    .flatMap(
                        held ->
                            held.isEmpty()
                                ? Uni.createFrom().item(Optional.empty())
                                : drop(lead, held.get(), read, by)));
  }

  private Uni<Optional<ContentAddress>> drop(
      LeadAccess.Seen lead, HeldThing held, IfMatch read, Caller by) {
    var named = lead.document(held.thing());
    if (held.part() != Part.DOCUMENT) {
      throw NotVisible.absent(named);
    }
    if (held.submission().isPresent()) {
      throw new DocumentSubmitted();
    }
    read.require(lead.revision(), "state", "documents");
    return things
        .drop(lead.record(), held.thing())
        .chain(() -> leads.changed(lead))
        .chain(() -> trail.append(by, Operation.REMOVE_DOCUMENT, named))
        .map(entry -> held.address());
  }
}
