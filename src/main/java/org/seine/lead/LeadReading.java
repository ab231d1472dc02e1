package org.seine.lead;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.manifest.ManifestThing.Part;
import org.seine.lead.form.Completeness;
import org.seine.lead.form.Fault;
import org.seine.lead.form.IndexCard;
import org.seine.lead.form.LeadBody;
import org.seine.seal.BorrowedKeys;
import org.seine.seal.DocumentView;
import org.seine.seal.HeldThing;
import org.seine.seal.Keyring;
import org.seine.seal.Opener;
import org.seine.seal.SealedThings;
import org.seine.seal.SignedRecord;
import org.seine.seal.Submissions;
import org.seine.sharing.Caller;
import org.seine.sharing.NotVisible;
import org.seine.sharing.Operation;
import org.seine.sharing.RecordKind;
import org.seine.sharing.announce.Announcements;
import org.seine.sharing.grant.Grants;
import org.seine.trail.Trail;

/**
 * Opens leads for the units that may read them. The opening is in the trail before the text leaves,
 * and a text leaves only after it was proved to be its provider's.
 */
@ApplicationScoped
class LeadReading {
  private static final int FIRST = 1;

  private final Leads leads;
  private final SealedThings things;
  private final Submissions submissions;
  private final Addressees addressees;
  private final Grants grants;
  private final Opener opener;
  private final Keyring keyring;
  private final Trail trail;
  private final Announcements announcements;

  LeadReading(
      Leads leads,
      SealedThings things,
      Submissions submissions,
      Addressees addressees,
      Grants grants,
      Opener opener,
      Keyring keyring,
      Trail trail,
      Announcements announcements) {
    this.leads = leads;
    this.things = things;
    this.submissions = submissions;
    this.addressees = addressees;
    this.grants = grants;
    this.opener = opener;
    this.keyring = keyring;
    this.trail = trail;
    this.announcements = announcements;
  }

  /**
   * Opens a lead.
   *
   * @param version an older one; null for the newest that this unit holds
   * @throws NotVisible if this unit may not see it, or holds no such version (404)
   */
  Uni<LeadView> open(LeadAddress address, @Nullable Integer version, Caller by) {
    return Panache.withSession(() -> find(address, version, by))
        .flatMap(
            found ->
                addressees
                    .of(found.isDraft() ? found.card.recipients() : List.<UUID>of())
                    .flatMap(
                        units ->
                            keyring.reading(by, found.all(), keys -> read(found, units, keys))))
        .flatMap(view -> Panache.withTransaction(() -> opened(view, by)));
  }

  private Uni<Found> find(LeadAddress address, @Nullable Integer asked, Caller by) {
    return leads
        .visible(by, address)
        .flatMap(
            seen -> {
              if (asked != null) {
                return collect(seen, asked, by);
              }
              return things
                  .newest(seen.record(), by.unit())
                  .flatMap(held -> collect(seen, Math.max(held, FIRST), by));
            });
  }

  private Uni<Found> collect(VisibleLead seen, int version, Caller by) {
    var key = seen.record();
    return things
        .submitted(key, version, by.unit())
        .flatMap(
            submitted ->
                things
                    .drafted(key, by.unit())
                    .flatMap(
                        drafted ->
                            submissions
                                .of(key, version)
                                .flatMap(
                                    signed ->
                                        leads
                                            .recipients(key)
                                            .flatMap(
                                                recipients ->
                                                    card(seen, version)
                                                        .map(
                                                            card ->
                                                                new Found(
                                                                    seen,
                                                                    version,
                                                                    card,
                                                                    submitted,
                                                                    drafted,
                                                                    signed,
                                                                    recipients))))));
  }

  private Uni<IndexCard> card(VisibleLead seen, int version) {
    return leads
        .version(seen.record(), version)
        .map(stored -> stored == null ? seen.lead().indexCard() : IndexCard.ofStored(stored.card));
  }

  private Read read(Found found, Addressees.Units units, BorrowedKeys keys) throws IOException {
    var submission = opener.verify(keys, found.signed);
    JsonNode body = null;
    List<DocumentView> documents = new ArrayList<>();
    for (var held : found.all()) {
      if (held.thing().equals(found.seen.lead().id)) {
        body = LeadBody.ofOpened(opener.body(keys, held, submission)).tree();
      } else if (held.part() == Part.DOCUMENT) {
        try (var document = opener.document(keys, held, submission)) {
          documents.add(DocumentView.of(held, document));
        }
      }
    }
    if (body == null) {
      throw NotVisible.absent(RecordKind.LEAD.ref(found.seen.lead().id).version(found.version));
    }
    List<Fault> missing = new ArrayList<>();
    if (found.isDraft()) {
      missing.addAll(units.unknown());
      missing.addAll(
          Completeness.missingFrom(
              found.card, LeadBody.ofTree(body), found.seen.lead().provider, units::isProsecutor));
    }
    return new Read(
        found.seen,
        LeadView.of(
            found.seen,
            found.version,
            found.card,
            body,
            documents,
            missing,
            found.correctionSavedAt(),
            found.signed,
            found.others));
  }

  private Uni<LeadView> opened(Read read, Caller by) {
    var ref = read.seen.lead().ref().version(read.view.version());
    return grants
        .opened(read.seen.record(), ref, by.unit())
        .chain(() -> trail.append(by, Operation.OPEN_LEAD, ref))
        .chain(() -> announcements.opened(ref, by))
        .replaceWith(read.view);
  }

  private record Found(
      VisibleLead seen,
      int version,
      IndexCard card,
      List<HeldThing> submitted,
      List<HeldThing> drafted,
      SignedRecord signed,
      List<LeadRecipient> others) {
    boolean isDraft() {
      return seen.lead().state == LeadState.DRAFT;
    }

    /** All but a correction that is being written, which is opened by itself. */
    List<HeldThing> all() {
      List<HeldThing> all = new ArrayList<>(submitted);
      all.addAll(drafted);
      CorrectionDrafts.among(drafted, seen.lead()).ifPresent(all::remove);
      return all;
    }

    @Nullable Instant correctionSavedAt() {
      return CorrectionDrafts.among(drafted, seen.lead()).map(HeldThing::sealedAt).orElse(null);
    }
  }

  private record Read(VisibleLead seen, LeadView view) {}
}
