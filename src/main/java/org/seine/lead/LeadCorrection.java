package org.seine.lead;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.seine.crypto.envelope.RecordKind;
import org.seine.crypto.envelope.ThingName;
import org.seine.lead.form.Completeness;
import org.seine.lead.form.Fault;
import org.seine.lead.form.IndexCard;
import org.seine.lead.form.LeadForm;
import org.seine.seal.HeldThing;
import org.seine.seal.Keyring;
import org.seine.seal.Labels;
import org.seine.seal.SealedDraft;
import org.seine.seal.SealedThings;
import org.seine.seal.Sealer;
import org.seine.seal.SignedRecord;
import org.seine.seal.SignedSubmission;
import org.seine.seal.Signer;
import org.seine.seal.Submissions;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.trail.Trail;
import org.seine.web.IfMatch;

/**
 * Corrects submitted leads by a new version, which goes to the present recipients at once. The
 * versions before stay readable for those who hold them; documents are referred to, not sent again.
 */
@ApplicationScoped
class LeadCorrection {
  private final Leads leads;
  private final SealedThings things;
  private final Submissions submissions;
  private final Addressees addressees;
  private final Labels labels;
  private final Receipts receipts;
  private final Sealer sealer;
  private final Signer signer;
  private final Keyring keyring;
  private final Trail trail;
  private final Clock clock;

  LeadCorrection(
      Leads leads,
      SealedThings things,
      Submissions submissions,
      Addressees addressees,
      Labels labels,
      Receipts receipts,
      Sealer sealer,
      Signer signer,
      Keyring keyring,
      Trail trail,
      Clock clock) {
    this.leads = leads;
    this.things = things;
    this.submissions = submissions;
    this.addressees = addressees;
    this.labels = labels;
    this.receipts = receipts;
    this.sealer = sealer;
    this.signer = signer;
    this.keyring = keyring;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Submits a corrected version.
   *
   * @param form card, text and the documents that the new version holds; the card's recipients are
   *     those that the lead has
   * @throws org.seine.sharing.NotVisible if there is no such lead for this unit (404)
   * @throws WrongSide if this unit is a recipient of it (403)
   * @throws Incomplete if something is missing, a document is not the lead's, or the use condition
   *     would change (422)
   * @throws org.seine.web.StaleVersion if the lead changed since it was read (412)
   * @throws StepNotAllowed if it is a draft, or withdrawn (409)
   */
  Uni<ReceiptView> correct(LeadAddress address, LeadForm form, IfMatch read, Caller by) {
    return Keyring.again(
        () ->
            Panache.withSession(() -> present(address, by))
                .flatMap(
                    present -> {
                      read.require(present.lead.revision, "state", "card", "body");
                      LeadStep.CORRECT.after(present.lead.state);
                      var card = form.card().withRecipients(Set.copyOf(present.recipients));
                      return addressees
                          .of(present.recipients)
                          .flatMap(units -> sign(present, card, form, units, read, by))
                          .flatMap(
                              signed ->
                                  Panache.withTransaction(
                                      () -> keep(present, card, signed, read, by)));
                    }));
  }

  private Uni<Present> present(LeadAddress address, Caller by) {
    return leads
        .visible(by, address)
        .map(VisibleLead::asProvider)
        .flatMap(
            lead ->
                things
                    .submitted(lead.key, lead.version, by.unit())
                    .flatMap(
                        submitted ->
                            things
                                .drafted(lead.key, by.unit())
                                .flatMap(drafted -> present(lead, submitted, drafted))));
  }

  private Uni<Present> present(Lead lead, List<HeldThing> submitted, List<HeldThing> drafted) {
    List<HeldThing> all = new ArrayList<>(submitted);
    all.addAll(drafted);
    return submissions
        .of(lead.key, lead.version)
        .flatMap(
            signed ->
                leads
                    .recipients(lead.key)
                    .map(
                        rows ->
                            new Present(
                                lead,
                                all,
                                signed,
                                rows.stream()
                                    .filter(row -> row.state != RecipientState.WITHDRAWN)
                                    .map(row -> row.unit)
                                    .toList())));
  }

  private Uni<Signed> sign(
      Present present,
      IndexCard card,
      LeadForm form,
      Addressees.Units units,
      IfMatch read,
      Caller by) {
    var lead = present.lead;
    var documents = present.documents(form.documents());
    refuseFaults(present, card, form, units, documents);
    var name = new ThingName(lead.provider, RecordKind.LEAD, lead.id, lead.id, lead.version + 1);
    List<UUID> readers = new ArrayList<>(present.recipients);
    readers.add(lead.provider);
    return keyring
        .drafting(by, keys -> sealer.body(keys, name, form.body().bytes()))
        .flatMap(
            body -> {
              List<HeldThing> all = new ArrayList<>();
              all.add(body.held());
              all.addAll(documents);
              var order = Orders.of(lead, card, all, present.recipients, read, by, present.signed);
              return keyring.signing(
                  by,
                  present.recipients,
                  all,
                  keys -> new Signed(body, signer.sign(keys, order), List.of()));
            })
        .call(signed -> signer.acknowledge(signed.submission, by))
        .flatMap(
            signed ->
                labels
                    .seal(readers, lead.key, form.body().title(), by)
                    .map(lines -> new Signed(signed.body, signed.submission, lines)));
  }

  private static void refuseFaults(
      Present present,
      IndexCard card,
      LeadForm form,
      Addressees.Units units,
      List<HeldThing> documents) {
    List<Fault> faults = new ArrayList<>();
    if (present.lead.indexCard().useCondition() != card.useCondition()) {
      faults.add(new Fault("/card/useCondition", "wrong.useConditionChanged"));
    }
    if (documents.size() != form.documents().size()) {
      faults.add(new Fault("/documents", "wrong.unknownDocument"));
    }
    faults.addAll(
        Completeness.missingFrom(card, form.body(), present.lead.provider, units::isProsecutor));
    if (!faults.isEmpty()) {
      throw new Incomplete(faults);
    }
  }

  private Uni<ReceiptView> keep(
      Present present, IndexCard card, Signed signed, IfMatch read, Caller by) {
    var now = clock.instant();
    return leads
        .locked(present.lead.key)
        .invoke(
            lead -> {
              lead.take(LeadStep.CORRECT, read, by, now);
              lead.version++;
              lead.card = card.toJson();
            })
        .call(lead -> things.keep(signed.body, lead.key))
        .call(lead -> Panache.getSession().chain(session -> session.flush()))
        .call(lead -> submissions.keep(signed.submission))
        .call(lead -> versioned(lead, signed))
        .flatMap(
            lead ->
                trail
                    .append(by, Operation.CORRECT_LEAD, lead.ref())
                    .flatMap(entry -> receipts.keep(lead, by.unit(), entry, signed.submission)));
  }

  private Uni<Void> versioned(Lead lead, Signed signed) {
    return Panache.getSession()
        .flatMap(session -> session.persist(LeadVersion.of(lead, clock.instant())))
        .chain(() -> leads.lockedRecipients(lead.key))
        .invoke(recipients -> recipients.forEach(LeadRecipient::touch))
        .chain(() -> labels.keep(lead.key, signed.lines));
  }

  private record Present(
      Lead lead, List<HeldThing> held, SignedRecord signed, List<UUID> recipients) {
    List<HeldThing> documents(Set<UUID> ids) {
      return held.stream()
          .filter(thing -> ids.contains(thing.thing()) && !thing.thing().equals(lead.id))
          .toList();
    }
  }

  private record Signed(
      SealedDraft body, SignedSubmission submission, List<Labels.SealedLabel> lines) {}
}
