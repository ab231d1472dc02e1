package org.seine.lead;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.seine.lead.form.Completeness;
import org.seine.lead.form.IndexCard;
import org.seine.lead.form.LeadBody;
import org.seine.seal.BorrowedKeys;
import org.seine.seal.Keyring;
import org.seine.seal.Labels;
import org.seine.seal.Line;
import org.seine.seal.Opener;
import org.seine.seal.SignedRecord;
import org.seine.seal.SignedSubmission;
import org.seine.seal.Signer;
import org.seine.seal.SubmissionOrder;
import org.seine.seal.Submissions;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.sharing.announce.Happening;
import org.seine.sharing.grant.Grants;
import org.seine.trail.Trail;
import org.seine.web.IfMatch;

/**
 * Submits drafts: checks that nothing is missing, locks each key for each recipient, signs one
 * manifest, and then writes manifest, keys, grants, states and the trail entry in one transaction.
 * Before it commits no recipient sees anything; after it, all see the same.
 */
@ApplicationScoped
class LeadSubmission {
  private final Leads leads;
  private final ProvidedLeads provided;
  private final Submissions submissions;
  private final Addressees addressees;
  private final Grants grants;
  private final Labels labels;
  private final Receipts receipts;
  private final LeadIdentifiers identifiers;
  private final Opener opener;
  private final Signer signer;
  private final Keyring keyring;
  private final Trail trail;
  private final LeadNews news;
  private final Clock clock;

  LeadSubmission(
      Leads leads,
      ProvidedLeads provided,
      Submissions submissions,
      Addressees addressees,
      Grants grants,
      Labels labels,
      Receipts receipts,
      LeadIdentifiers identifiers,
      Opener opener,
      Signer signer,
      Keyring keyring,
      Trail trail,
      LeadNews news,
      Clock clock) {
    this.leads = leads;
    this.provided = provided;
    this.submissions = submissions;
    this.addressees = addressees;
    this.grants = grants;
    this.labels = labels;
    this.receipts = receipts;
    this.identifiers = identifiers;
    this.opener = opener;
    this.signer = signer;
    this.keyring = keyring;
    this.trail = trail;
    this.news = news;
    this.clock = clock;
  }

  /**
   * Submits a draft to the units that its card names. The same call again gets the same receipt.
   *
   * @throws org.seine.sharing.NotVisible if there is no such lead for this unit (404)
   * @throws WrongSide if this unit is a recipient of it (403)
   * @throws Incomplete if something is missing (422, says where)
   * @throws org.seine.web.StaleVersion if the draft changed since it was read (412)
   * @throws StepNotAllowed if it is no draft (409)
   */
  Uni<ReceiptView> submit(LeadAddress address, IfMatch read, Caller by) {
    return Keyring.again(
        () ->
            Panache.withSession(() -> draft(address, by))
                .flatMap(
                    draft ->
                        draft.wasSubmittedBy(read)
                            ? Panache.withSession(
                                () -> receipts.of(new VisibleLead(draft.lead(), null), 1, by))
                            : submit(draft.provided, read, by)));
  }

  private Uni<Draft> draft(LeadAddress address, Caller by) {
    return provided
        .of(address, by)
        .flatMap(lead -> submissions.of(lead.lead().key, 1).map(first -> new Draft(lead, first)));
  }

  private Uni<ReceiptView> submit(ProvidedLead draft, IfMatch read, Caller by) {
    draft.require(LeadStep.SUBMIT, read, "state", "card", "body");
    var card = draft.lead().indexCard();
    return addressees
        .of(card.recipients())
        .flatMap(units -> sign(draft, card, units, read, by))
        .flatMap(signed -> Panache.withTransaction(() -> keep(draft, signed, read, by)));
  }

  private Uni<Signed> sign(
      ProvidedLead draft, IndexCard card, Addressees.Units units, IfMatch read, Caller by) {
    return keyring
        .reading(by, draft.drafted(), keys -> complete(draft, card, units, keys))
        .flatMap(
            line ->
                keyring
                    .signing(
                        by,
                        card.recipients(),
                        draft.drafted(),
                        keys -> signer.sign(keys, order(draft, read, by)))
                    .call(signed -> signer.acknowledge(signed, by))
                    .flatMap(
                        signed ->
                            labels
                                .seal(card.recipients(), draft.lead().key, line, by)
                                .map(lines -> new Signed(signed, lines))));
  }

  /** Read before any key signs: an incomplete lead is refused, whoever its recipients are. */
  private Line complete(
      ProvidedLead draft, IndexCard card, Addressees.Units units, BorrowedKeys keys)
      throws IOException {
    var body = LeadBody.ofOpened(opener.body(keys, draft.body(draft.drafted()), Optional.empty()));
    var missing = new ArrayList<>(units.unknown());
    missing.addAll(
        Completeness.missingFrom(card, body, draft.lead().provider, units::isProsecutor));
    if (!missing.isEmpty()) {
      throw new Incomplete(missing);
    }
    return body.line()
        .with(
            identifiers.among(
                draft.lead().id, draft.lead().version, draft.drafted(), keys, Optional.empty()));
  }

  private static SubmissionOrder order(ProvidedLead draft, IfMatch read, Caller by) {
    var card = draft.lead().indexCard();
    return Orders.of(
        draft.lead(),
        card,
        draft.drafted(),
        List.copyOf(card.recipients()),
        read,
        by,
        SignedRecord.none());
  }

  private Uni<ReceiptView> keep(ProvidedLead draft, Signed signed, IfMatch read, Caller by) {
    var now = clock.instant();
    return leads
        .locked(draft.lead().key)
        .invoke(lead -> lead.take(LeadStep.SUBMIT, read, by, now))
        .call(lead -> submissions.keep(signed.submission))
        .call(lead -> grants.give(lead.key, recipients(lead), lead.version, by.pseudonym()))
        .call(lead -> rows(lead, signed, by))
        .call(
            lead ->
                news.ofProvider(
                    lead, recipients(lead), Happening.LEAD_RECEIVED, Happening.RECIPIENT_ADDED, by))
        .flatMap(
            lead ->
                trail
                    .append(by, Operation.SUBMIT_LEAD, lead.ref())
                    .flatMap(entry -> receipts.keep(lead, by.unit(), entry, signed.submission)));
  }

  private Uni<Void> rows(Lead lead, Signed signed, Caller by) {
    var now = clock.instant();
    List<Object> rows = new ArrayList<>();
    rows.add(LeadVersion.of(lead, now));
    recipients(lead).forEach(unit -> rows.add(LeadRecipient.of(lead.key, unit, by, now)));
    return Panache.getSession()
        .flatMap(session -> session.persistAll(rows.toArray()))
        .chain(() -> labels.keep(lead.key, signed.lines));
  }

  private static List<UUID> recipients(Lead lead) {
    return List.copyOf(lead.indexCard().recipients());
  }

  /** A lead with what was signed about its first version. */
  private record Draft(ProvidedLead provided, SignedRecord first) {
    Lead lead() {
      return provided.lead();
    }

    boolean wasSubmittedBy(IfMatch read) {
      return first.isSigned() && first.draftRevision() == read.version();
    }
  }

  private record Signed(SignedSubmission submission, List<Labels.SealedLabel> lines) {}
}
