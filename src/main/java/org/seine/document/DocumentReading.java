package org.seine.document;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.manifest.ManifestThing.Part;
import org.seine.lead.LeadAccess;
import org.seine.lead.LeadAddress;
import org.seine.seal.DocumentView;
import org.seine.seal.HeldThing;
import org.seine.seal.Keyring;
import org.seine.seal.OpenDocument;
import org.seine.seal.Opener;
import org.seine.seal.SealedThings;
import org.seine.seal.SignedRecord;
import org.seine.seal.Submissions;
import org.seine.sharing.Caller;
import org.seine.sharing.NotVisible;
import org.seine.sharing.Operation;
import org.seine.sharing.grant.Grants;
import org.seine.trail.Trail;

/**
 * Opens documents for the units that hold their keys. Certificate, signature, manifest, header and
 * cover are proved, and the opening is in the trail, before the first byte leaves; each frame is
 * proved before it leaves. Runs on a worker thread.
 */
@ApplicationScoped
class DocumentReading {
  private final LeadAccess leads;
  private final SealedThings things;
  private final Submissions submissions;
  private final Grants grants;
  private final Keyring keyring;
  private final Opener opener;
  private final OpenedDocuments opened;
  private final Trail trail;

  DocumentReading(
      LeadAccess leads,
      SealedThings things,
      Submissions submissions,
      Grants grants,
      Keyring keyring,
      Opener opener,
      OpenedDocuments opened,
      Trail trail) {
    this.leads = leads;
    this.things = things;
    this.submissions = submissions;
    this.grants = grants;
    this.keyring = keyring;
    this.opener = opener;
    this.opened = opened;
    this.trail = trail;
  }

  /**
   * Opens a document, which the answer closes.
   *
   * @param range the header that asks for a part, which may continue an earlier opening; null for
   *     the whole
   * @throws NotVisible if there is no such document for this unit (404)
   * @throws RangeNotSatisfiable if the range begins behind the end (416)
   * @throws org.seine.crypto.refusal.SealRefused if what is stored is not what was signed
   */
  Download open(LeadAddress address, UUID id, @Nullable String range, Caller by)
      throws IOException {
    var found = find(address, id, by);
    OpenDocument document;
    try (var keys = Awaited.by(keyring.reading(by, List.of(found.held)))) {
      document = opener.document(keys, found.held, opener.verify(keys, found.signed));
    }
    try {
      long length = document.content().length();
      var part = ByteRange.of(range, length);
      record(found, id, part, length, by);
      return new Download(id, Sendable.of(document), part);
    } catch (RuntimeException e) {
      document.close();
      throw e;
    }
  }

  private void record(Found found, UUID id, Optional<ByteRange> part, long length, Caller by) {
    var record = found.lead.record();
    var ref = found.lead.document(id);
    if (part.isPresent() && opened.covers(by, record, id, part.get().count())) {
      Awaited.by(Panache.withTransaction(() -> grants.opened(record, ref, by.unit())));
      by.recorded();
      return;
    }
    Awaited.by(
        Panache.withTransaction(
            () ->
                grants
                    .opened(record, ref, by.unit())
                    .chain(() -> trail.append(by, Operation.OPEN_DOCUMENT, ref))));
    opened.recorded(by, record, id, length - part.map(ByteRange::count).orElse(length));
  }

  /**
   * The documents of a lead that this unit holds. Their names are content: whoever reads them has
   * opened the lead.
   *
   * @throws NotVisible if there is no such lead for this unit (404)
   */
  List<DocumentView> list(LeadAddress address, Caller by) throws IOException {
    var all = Awaited.by(Panache.withSession(() -> all(address, by)));
    var views = all.held.isEmpty() ? List.<DocumentView>of() : views(all, by);
    Awaited.by(
        Panache.withTransaction(
            () ->
                grants
                    .opened(all.lead.record(), all.lead.ref(), by.unit())
                    .chain(() -> trail.append(by, Operation.LIST_DOCUMENTS, all.lead.ref()))));
    return views;
  }

  private List<DocumentView> views(All all, Caller by) throws IOException {
    List<DocumentView> views = new ArrayList<>();
    try (var keys = Awaited.by(keyring.reading(by, all.held))) {
      var submission = opener.verify(keys, all.signed);
      for (var held : all.held) {
        if (held.part() == Part.DOCUMENT) {
          try (var document = opener.document(keys, held, submission)) {
            views.add(DocumentView.of(held, document));
          }
        }
      }
    }
    return views;
  }

  private Uni<All> all(LeadAddress address, Caller by) {
    return leads
        .visible(address, by)
        .flatMap(
            lead ->
                things
                    .newest(lead.record(), by.unit())
                    .flatMap(version -> allOf(lead, version, by)));
  }

  private Uni<All> allOf(LeadAccess.Seen lead, int version, Caller by) {
    return things
        .submitted(lead.record(), version, by.unit())
        .flatMap(
            submitted ->
                things
                    .drafted(lead.record(), by.unit())
                    .flatMap(
                        drafted -> {
                          List<HeldThing> held = new ArrayList<>(submitted);
                          held.addAll(drafted);
                          return submissions
                              .of(lead.record(), version)
                              .map(signed -> new All(lead, held, signed));
                        }));
  }

  /** The document as this unit holds it, with what was signed about it. */
  Found find(LeadAddress address, UUID id, Caller by) {
    return Awaited.by(
        Panache.withSession(
            () ->
                leads
                    .visible(address, by)
                    .flatMap(
                        lead ->
                            things
                                .one(lead.record(), id, by.unit())
                                .flatMap(
                                    held -> {
                                      if (held.isEmpty() || held.get().part() != Part.DOCUMENT) {
                                        throw NotVisible.absent(lead.document(id));
                                      }
                                      return signed(lead, held.get());
                                    }))));
  }

  private Uni<Found> signed(LeadAccess.Seen lead, HeldThing held) {
    return held.submission().isEmpty()
        ? Uni.createFrom().item(new Found(lead, held, SignedRecord.none()))
        : submissions
            .of(lead.record(), held.submission().get())
            .map(signed -> new Found(lead, held, signed));
  }

  /** A document as a unit holds it. */
  record Found(LeadAccess.Seen lead, HeldThing held, SignedRecord signed) {}

  private record All(LeadAccess.Seen lead, List<HeldThing> held, SignedRecord signed) {}
}
