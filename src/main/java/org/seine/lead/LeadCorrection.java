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
import org.seine.lead.form.LeadForm;
import org.seine.seal.HeldThing;
import org.seine.seal.Keyring;
import org.seine.seal.Labels;
import org.seine.seal.Line;
import org.seine.seal.Opener;
import org.seine.seal.SealedDraft;
import org.seine.seal.SealedThings;
import org.seine.seal.Sealer;
import org.seine.seal.SignedSubmission;
import org.seine.seal.Signer;
import org.seine.seal.Submissions;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.sharing.announce.Happening;
import org.seine.trail.Trail;
import org.seine.web.IfMatch;

/**
 * Corrects submitted leads by a new version, which goes to the present recipients at once. The
 * versions before stay readable for those who hold them; documents are referred to, not sent again.
 * What was saved of the correction while it was written ({@link CorrectionDrafts}) goes with it.
 */
@ApplicationScoped
class LeadCorrection {
  private final Leads leads;
  private final SealedThings things;
  private final ProvidedLeads provided;
  private final Submissions submissions;
  private final Addressees addressees;
  private final Labels labels;
  private final Receipts receipts;
  private final LeadIdentifiers identifiers;
  private final Opener opener;
  private final Sealer sealer;
  private final Signer signer;
  private final Keyring keyring;
  private final Trail trail;
  private final LeadNews news;
  private final Clock clock;

  LeadCorrection(
      Leads leads,
      SealedThings things,
      ProvidedLeads provided,
      Submissions submissions,
      Addressees addressees,
      Labels labels,
      Receipts receipts,
      LeadIdentifiers identifiers,
      Opener opener,
      Sealer sealer,
      Signer signer,
      Keyring keyring,
      Trail trail,
      LeadNews news,
      Clock clock) {
    this.leads = leads;
    this.things = things;
    this.provided = provided;
    this.submissions = submissions;
    this.addressees = addressees;
    this.labels = labels;
    this.receipts = receipts;
    this.identifiers = identifiers;
    this.opener = opener;
    this.sealer = sealer;
    this.signer = signer;
    this.keyring = keyring;
    this.trail = trail;
    this.news = news;
    this.clock = clock;
  }

  /**
   * Submits a corrected version to the present recipients. One that has no certificate in force
   * cannot be reached: it keeps what it holds, and the answer names it.
   *
   * @param form card, text and the documents that the new version holds; the card's recipients are
   *     those that the lead has
   * @throws org.seine.sharing.NotVisible if there is no such lead for this unit (404)
   * @throws WrongSide if this unit is a recipient of it (403)
   * @throws Incomplete if something is missing, a document is not the lead's, or the use condition
   *     would change (422)
   * @throws org.seine.web.StaleVersion if the lead changed since it was read (412)
   * @throws StepNotAllowed if it is a draft, or withdrawn (409)
   * @throws org.seine.keys.NoUsableKey if no recipient can be reached (409)
   */
  Uni<CorrectionView> correct(LeadAddress address, LeadForm form, IfMatch read, Caller by) {
    return Keyring.again(
        () ->
            Panache.withSession(() -> provided.of(address, by))
                .invoke(lead -> lead.require(LeadStep.CORRECT, read, "state", "card", "body"))
                .flatMap(lead -> planned(lead, form))
                .flatMap(
                    plan ->
                        sign(plan, read, by)
                            .flatMap(
                                signed ->
                                    Panache.withTransaction(() -> keep(plan, signed, read, by)))
                            .map(receipt -> new CorrectionView(receipt, plan.notReached()))));
  }

  private Uni<PlannedCorrection> planned(ProvidedLead provided, LeadForm form) {
    var recipients = provided.present();
    var card = form.card().withRecipients(Set.copyOf(recipients));
    return addressees
        .of(recipients)
        .flatMap(
            units ->
                keyring
                    .reachable(recipients)
                    .map(
                        reached -> {
                          var plan = new PlannedCorrection(provided, form, card, reached);
                          plan.refuseFaults(units);
                          return plan;
                        }));
  }

  private Uni<Signed> sign(PlannedCorrection plan, IfMatch read, Caller by) {
    var lead = plan.provided().lead();
    var text = plan.form().body();
    var name = new ThingName(lead.provider, RecordKind.LEAD, lead.id, lead.id, lead.version + 1);
    List<UUID> readers = new ArrayList<>(plan.sealFor());
    readers.add(lead.provider);
    return keyring
        .drafting(by, keys -> sealer.body(keys, name, text.bytes()))
        .flatMap(
            body -> {
              List<HeldThing> all = new ArrayList<>();
              all.add(body.held());
              all.addAll(plan.documents());
              var order =
                  Orders.of(
                      lead, plan.card(), all, plan.sealFor(), read, by, plan.provided().signed());
              return keyring.signing(
                  by,
                  plan.sealFor(),
                  all,
                  keys -> new Signed(body, signer.sign(keys, order), List.of()));
            })
        .call(signed -> signer.acknowledge(signed.submission, by))
        .flatMap(
            signed ->
                line(plan, by)
                    .flatMap(line -> labels.seal(readers, lead.key, line, by))
                    .map(lines -> new Signed(signed.body, signed.submission, lines)));
  }

  private Uni<Line> line(PlannedCorrection plan, Caller by) {
    var line = plan.form().body().line();
    var documents = plan.documents();
    if (documents.isEmpty()) {
      return Uni.createFrom().item(line.with(Set.of()));
    }
    var provided = plan.provided();
    return keyring.reading(
        by,
        documents,
        keys ->
            line.with(
                identifiers.among(
                    provided.lead().id,
                    provided.lead().version + 1,
                    documents,
                    keys,
                    opener.verify(keys, provided.signed()))));
  }

  private Uni<ReceiptView> keep(PlannedCorrection plan, Signed signed, IfMatch read, Caller by) {
    var now = clock.instant();
    return leads
        .locked(plan.provided().lead().key)
        .call(lead -> things.drop(lead.key, CorrectionId.after(lead)))
        .invoke(
            lead -> {
              lead.take(LeadStep.CORRECT, read, by, now);
              lead.version++;
              lead.card = plan.card().toJson();
            })
        .call(lead -> things.keep(signed.body, lead.key))
        .call(lead -> Panache.getSession().chain(session -> session.flush()))
        .call(lead -> submissions.keep(signed.submission))
        .call(lead -> versioned(lead, signed))
        .call(
            lead ->
                news.ofProvider(
                    lead, plan.sealFor(), Happening.LEAD_CORRECTED, Happening.LEAD_CORRECTED, by))
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

  private record Signed(
      SealedDraft body, SignedSubmission submission, List<Labels.SealedLabel> lines) {}
}
