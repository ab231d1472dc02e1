package org.seine.document;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.envelope.ContentSealer;
import org.seine.crypto.envelope.RecordKind;
import org.seine.crypto.envelope.ThingName;
import org.seine.lead.LeadAccess;
import org.seine.lead.LeadAddress;
import org.seine.seal.HeldThing;
import org.seine.seal.SealedDraft;
import org.seine.seal.SealedThings;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.trail.Trail;

/**
 * Takes documents in. The file is read once and leaves memory as sealed frames.
 *
 * <p>Runs on a worker thread, whose work it is; the database's part is awaited.
 */
@ApplicationScoped
class DocumentIntake {
  private final LeadAccess leads;
  private final SealedThings things;
  private final SameBytes sameBytes;
  private final DocumentSealing sealing;
  private final DocumentQuota quota;
  private final Trail trail;

  DocumentIntake(
      LeadAccess leads,
      SealedThings things,
      SameBytes sameBytes,
      DocumentSealing sealing,
      DocumentQuota quota,
      Trail trail) {
    this.leads = leads;
    this.things = things;
    this.sameBytes = sameBytes;
    this.sealing = sealing;
    this.quota = quota;
    this.trail = trail;
  }

  /**
   * Takes a document of a draft, or of a correction to come.
   *
   * @param announced how many bytes the caller said; null if it did not
   * @return whether it is new: the same bytes again change nothing
   * @throws org.seine.sharing.NotVisible if there is no such lead for this unit (404)
   * @throws AnotherDocument if there is another document under this id (409)
   * @throws TooManyDocuments if the lead has as many as it may (409)
   * @throws CutShort if fewer bytes came than announced (400)
   * @throws org.seine.seal.store.StoreFull if there is no room (507)
   */
  boolean take(LeadAddress address, UUID id, Upload upload, @Nullable Long announced, Caller by)
      throws IOException {
    if (id.equals(address.id())) {
      throw new AnotherDocument();
    }
    var there = Awaited.by(Panache.withTransaction(() -> find(address, id, by)));
    if (there.held.isPresent()) {
      sameBytes.require(there.held.get(), there.lead, upload, by);
      return false;
    }
    quota.requireRoom(there.documents);
    var name = new ThingName(there.lead.provider(), RecordKind.LEAD, there.lead.id(), id, 1);
    sealing.seal(
        name,
        upload.facts(),
        out -> copy(upload, announced, out),
        by,
        draft -> keep(address, id, draft, by));
    return true;
  }

  private static void copy(Upload upload, @Nullable Long announced, ContentSealer out)
      throws IOException {
    try (var bytes = upload.bytes()) {
      bytes.transferTo(out);
    }
    if (announced != null && announced != out.length()) {
      throw new CutShort();
    }
  }

  private Uni<There> find(LeadAddress address, UUID id, Caller by) {
    return leads
        .open(address, Operation.UPLOAD_DOCUMENT.name(), by)
        .flatMap(
            lead ->
                things
                    .one(lead.record(), id, by.unit())
                    .flatMap(
                        held ->
                            things
                                .documents(lead.record())
                                .map(documents -> new There(lead, held, documents))));
  }

  private Uni<Void> keep(LeadAddress address, UUID id, SealedDraft draft, Caller by) {
    return find(address, id, by)
        .invoke(
            there -> {
              if (there.held.isPresent()) {
                throw new AnotherDocument();
              }
              quota.requireRoom(there.documents);
            })
        .call(there -> things.keep(draft, there.lead.record()))
        .call(there -> leads.changed(there.lead))
        .call(there -> trail.append(by, Operation.UPLOAD_DOCUMENT, there.lead.document(id)))
        .replaceWithVoid();
  }

  private record There(LeadAccess.Seen lead, Optional<HeldThing> held, long documents) {}
}
