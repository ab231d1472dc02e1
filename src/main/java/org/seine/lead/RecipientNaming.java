package org.seine.lead;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.seine.lead.form.Completeness;
import org.seine.lead.form.Fault;
import org.seine.lead.form.LeadBody;
import org.seine.seal.BorrowedKeys;
import org.seine.seal.Keyring;
import org.seine.seal.Labels;
import org.seine.seal.Line;
import org.seine.seal.Opener;
import org.seine.seal.RecipientChanges;
import org.seine.seal.SignedAddendum;
import org.seine.seal.Submissions;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.sharing.announce.Happening;
import org.seine.sharing.grant.Grants;
import org.seine.trail.Trail;
import org.seine.web.IfMatch;

/**
 * Names recipients of submitted leads by an addendum that the provider's unit signs: units that
 * never were, and recipients whom the version that stands could not reach.
 */
@ApplicationScoped
class RecipientNaming {
  private final Leads leads;
  private final ProvidedLeads provided;
  private final Submissions submissions;
  private final RecipientChanges changes;
  private final Addressees addressees;
  private final Grants grants;
  private final Labels labels;
  private final LeadIdentifiers identifiers;
  private final Opener opener;
  private final Keyring keyring;
  private final Trail trail;
  private final LeadNews news;
  private final Clock clock;

  RecipientNaming(
      Leads leads,
      ProvidedLeads provided,
      Submissions submissions,
      RecipientChanges changes,
      Addressees addressees,
      Grants grants,
      Labels labels,
      LeadIdentifiers identifiers,
      Opener opener,
      Keyring keyring,
      Trail trail,
      LeadNews news,
      Clock clock) {
    this.leads = leads;
    this.provided = provided;
    this.submissions = submissions;
    this.changes = changes;
    this.addressees = addressees;
    this.grants = grants;
    this.labels = labels;
    this.identifiers = identifiers;
    this.opener = opener;
    this.keyring = keyring;
    this.trail = trail;
    this.news = news;
    this.clock = clock;
  }

  /**
   * Names a recipient of the version that stands.
   *
   * @throws Incomplete if the unit cannot be sent leads, or the restriction needs another basis
   *     towards it (422)
   * @throws AlreadyNamed if the version names it, or it was taken off (409)
   * @throws StepNotAllowed if the lead is not open for it (409)
   * @throws org.seine.keys.NoUsableKey if the unit has no certificate in force (409)
   */
  Uni<Lead> add(LeadAddress address, UUID unit, IfMatch read, Caller by) {
    return Keyring.again(
        () ->
            Panache.withSession(() -> provided.of(address, by))
                .invoke(lead -> lead.require(LeadStep.ADD_RECIPIENT, read, "state", "recipients"))
                .invoke(lead -> refuseNamed(lead, unit))
                .flatMap(
                    lead ->
                        addressees
                            .of(List.of(unit))
                            .flatMap(units -> sign(lead, unit, units, by))
                            .flatMap(
                                signed ->
                                    Panache.withTransaction(
                                        () -> keep(lead, unit, signed, read, by)))));
  }

  private static void refuseNamed(ProvidedLead lead, UUID unit) {
    boolean takenOff = lead.recipient(unit).isPresent() && !lead.present().contains(unit);
    if (takenOff || lead.signed().names(unit)) {
      throw new AlreadyNamed();
    }
  }

  private Uni<SignedNaming> sign(ProvidedLead lead, UUID unit, Addressees.Units units, Caller by) {
    return keyring
        .reading(by, lead.submitted(), keys -> permitted(lead, unit, units, keys))
        .flatMap(
            line ->
                keyring
                    .signing(
                        by,
                        List.of(unit),
                        lead.submitted(),
                        keys ->
                            changes.add(
                                keys, lead.signed(), lead.submitted(), unit, by.pseudonym()))
                    .flatMap(
                        addendum ->
                            labels
                                .seal(List.of(unit), lead.lead().key, line, by)
                                .map(lines -> new SignedNaming(addendum, lines))));
  }

  /** The restriction must have a basis towards the new unit too. */
  private Line permitted(ProvidedLead lead, UUID unit, Addressees.Units units, BorrowedKeys keys)
      throws IOException {
    var submission = opener.verify(keys, lead.signed());
    var body = LeadBody.ofOpened(opener.body(keys, lead.body(lead.submitted()), submission));
    var faults = new ArrayList<Fault>(units.unknown());
    var card = lead.lead().indexCard().withRecipients(Set.of(unit));
    faults.addAll(Completeness.missingFrom(card, body, lead.lead().provider, units::isProsecutor));
    if (!faults.isEmpty()) {
      throw new Incomplete(faults);
    }
    return body.line()
        .with(
            identifiers.among(
                lead.lead().id, lead.lead().version, lead.submitted(), keys, submission));
  }

  private Uni<Lead> keep(
      ProvidedLead read, UUID unit, SignedNaming signed, IfMatch version, Caller by) {
    var now = clock.instant();
    return leads
        .locked(read.lead().key)
        .invoke(
            lead -> {
              lead.take(LeadStep.ADD_RECIPIENT, version, by, now);
              lead.card = withRecipient(lead, unit);
            })
        .call(lead -> submissions.keep(signed.addendum))
        .call(lead -> labels.keep(lead.key, signed.lines))
        .call(
            lead ->
                read.recipient(unit)
                    .map(row -> leads.lockedRecipient(row.key).invoke(LeadRecipient::touch))
                    .map(Uni::replaceWithVoid)
                    .orElseGet(() -> given(lead, unit, by)))
        .call(
            lead ->
                news.ofProvider(
                    lead, List.of(unit), Happening.LEAD_RECEIVED, Happening.RECIPIENT_ADDED, by))
        .call(lead -> trail.append(by, Operation.ADD_RECIPIENT, lead.ref()));
  }

  private Uni<Void> given(Lead lead, UUID unit, Caller by) {
    return grants
        .give(lead.key, List.of(unit), lead.version, by.pseudonym())
        .chain(Panache::getSession)
        .flatMap(session -> session.persist(LeadRecipient.of(lead.key, unit, by, clock.instant())));
  }

  private static String withRecipient(Lead lead, UUID unit) {
    var card = lead.indexCard();
    var units = new HashSet<>(card.recipients());
    units.add(unit);
    return card.withRecipients(units).toJson();
  }

  private record SignedNaming(SignedAddendum addendum, List<Labels.SealedLabel> lines) {}
}
