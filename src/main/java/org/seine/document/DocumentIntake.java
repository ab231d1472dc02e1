package org.seine.document;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.envelope.RecordKind;
import org.seine.crypto.envelope.SealedThing;
import org.seine.crypto.envelope.ThingName;
import org.seine.lead.LeadAccess;
import org.seine.lead.LeadAddress;
import org.seine.seal.DroppedContent;
import org.seine.seal.HeldThing;
import org.seine.seal.Keyring;
import org.seine.seal.SealedDraft;
import org.seine.seal.SealedThings;
import org.seine.seal.Sealer;
import org.seine.seal.store.ContentAddress;
import org.seine.seal.store.ContentStore;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.trail.Trail;

/**
 * Takes documents in. The file is read once and leaves memory as sealed frames; it is on the disk
 * before the database hears of it, and if the database refuses, it is removed again.
 *
 * <p>Runs on a worker thread, whose work it is; the database's part is awaited.
 */
@ApplicationScoped
class DocumentIntake {
  private final LeadAccess leads;
  private final SealedThings things;
  private final SameBytes sameBytes;
  private final Sealer sealer;
  private final Keyring keyring;
  private final ContentStore store;
  private final DroppedContent dropped;
  private final DocumentQuota quota;
  private final Trail trail;

  DocumentIntake(
      LeadAccess leads,
      SealedThings things,
      SameBytes sameBytes,
      Sealer sealer,
      Keyring keyring,
      ContentStore store,
      DroppedContent dropped,
      DocumentQuota quota,
      Trail trail) {
    this.leads = leads;
    this.things = things;
    this.sameBytes = sameBytes;
    this.sealer = sealer;
    this.keyring = keyring;
    this.store = store;
    this.dropped = dropped;
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
    var kept = seal(there.lead, id, upload, announced);
    try {
      var draft = Awaited.by(keyring.drafting(by, keys -> sealer.kept(keys, kept.thing, kept.at)));
      Awaited.by(Panache.withTransaction(() -> keep(address, id, draft, by)));
      return true;
    } catch (RuntimeException e) {
      kept.thing.close();
      removeUnlessStored(kept.at);
      throw e;
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

  private Kept seal(LeadAccess.Seen lead, UUID id, Upload upload, @Nullable Long announced)
      throws IOException {
    var name = new ThingName(lead.provider(), RecordKind.LEAD, lead.id(), id, 1);
    try (var writing = store.begin();
        var sealing = sealer.document(name, writing);
        var bytes = upload.bytes()) {
      bytes.transferTo(sealing);
      if (announced != null && announced != sealing.length()) {
        throw new CutShort();
      }
      var thing = sealing.finish(upload.facts());
      try {
        return new Kept(thing, writing.keep());
      } catch (IOException | RuntimeException e) {
        thing.close();
        throw e;
      }
    }
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

  /**
   * Where the answer to a commit was lost, it may have happened: then the content stays. What
   * cannot be asked now is decided at the next start.
   */
  private void removeUnlessStored(ContentAddress at) {
    try {
      if (!Awaited.by(Panache.withSession(() -> things.hasRow(at)))) {
        dropped.now(at);
      }
    } catch (RuntimeException unknown) {
      // Decided at the next start.
    }
  }

  private record There(LeadAccess.Seen lead, Optional<HeldThing> held, long documents) {}

  private record Kept(SealedThing thing, ContentAddress at) {}
}
