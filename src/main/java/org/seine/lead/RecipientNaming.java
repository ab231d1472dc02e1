package org.seine.lead;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.seine.lead.form.Completeness;
import org.seine.lead.form.Fault;
import org.seine.lead.form.LeadBody;
import org.seine.seal.BorrowedKeys;
import org.seine.seal.HeldThing;
import org.seine.seal.Keyring;
import org.seine.seal.Labels;
import org.seine.seal.Opener;
import org.seine.seal.RecipientChanges;
import org.seine.seal.SealedThings;
import org.seine.seal.SignedAddendum;
import org.seine.seal.SignedRecord;
import org.seine.seal.Submissions;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.sharing.grant.Grants;
import org.seine.trail.Trail;
import org.seine.web.IfMatch;

/**
 * Adds recipients to submitted leads and takes them off again, each time by an addendum that the
 * provider's unit signs. Taking off closes the door and deletes that unit's keys of all versions;
 * it cannot make anybody forget.
 */
@ApplicationScoped
class RecipientNaming {
  private final Leads leads;
  private final SealedThings things;
  private final Submissions submissions;
  private final RecipientChanges changes;
  private final Addressees addressees;
  private final Grants grants;
  private final Labels labels;
  private final Opener opener;
  private final Keyring keyring;
  private final Trail trail;
  private final Clock clock;

  RecipientNaming(
      Leads leads,
      SealedThings things,
      Submissions submissions,
      RecipientChanges changes,
      Addressees addressees,
      Grants grants,
      Labels labels,
      Opener opener,
      Keyring keyring,
      Trail trail,
      Clock clock) {
    this.leads = leads;
    this.things = things;
    this.submissions = submissions;
    this.changes = changes;
    this.addressees = addressees;
    this.grants = grants;
    this.labels = labels;
    this.opener = opener;
    this.keyring = keyring;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Names a further recipient of the version that stands.
   *
   * @throws Incomplete if the unit cannot be sent leads, or the restriction needs another basis
   *     towards it (422)
   * @throws AlreadyNamed if it is, or ever was, a recipient (409)
   * @throws StepNotAllowed if the lead is not open for it (409)
   */
  Uni<Lead> add(LeadAddress address, UUID unit, IfMatch read, Caller by) {
    return Keyring.again(
        () ->
            Panache.withSession(() -> present(address, by))
                .flatMap(
                    present -> {
                      read.require(present.lead.revision, "state", "recipients");
                      LeadStep.ADD_RECIPIENT.after(present.lead.state);
                      if (present.isNamed(unit)) {
                        throw new AlreadyNamed();
                      }
                      return addressees
                          .of(List.of(unit))
                          .flatMap(units -> sign(present, unit, units, by))
                          .flatMap(
                              signed ->
                                  Panache.withTransaction(
                                      () -> added(present, unit, signed, read, by)));
                    }));
  }

  /**
   * Takes a recipient off all versions.
   *
   * @return when that unit first opened the lead, if it did
   * @throws StepNotAllowed if it accepted: it may have to preserve the lead (Rule 10), so
   *     withdrawal is asked for instead (409)
   * @throws NotNamed if it is no recipient (404)
   */
  Uni<Withdrawn> withdraw(LeadAddress address, UUID unit, IfMatch read, Caller by) {
    return Panache.withSession(() -> present(address, by))
        .flatMap(
            present -> {
              read.require(present.lead.revision, "state", "recipients");
              LeadStep.WITHDRAW_RECIPIENT.after(present.lead.state);
              RecipientStep.WITHDRAW.after(present.recipient(unit).state);
              return keyring
                  .signing(
                      by,
                      List.of(),
                      List.of(),
                      keys -> changes.withdraw(keys, present.signed, List.of(unit), by.pseudonym()))
                  .flatMap(
                      addendum ->
                          Panache.withTransaction(() -> taken(present, unit, addendum, read, by)));
            });
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
                        held ->
                            submissions
                                .of(lead.key, lead.version)
                                .flatMap(
                                    signed ->
                                        leads
                                            .recipients(lead.key)
                                            .map(rows -> new Present(lead, held, signed, rows)))));
  }

  private Uni<SignedNaming> sign(Present present, UUID unit, Addressees.Units units, Caller by) {
    return keyring
        .reading(by, present.held, keys -> permitted(present, unit, units, keys))
        .flatMap(
            body ->
                keyring
                    .signing(
                        by,
                        List.of(unit),
                        present.held,
                        keys ->
                            changes.add(keys, present.signed, present.held, unit, by.pseudonym()))
                    .flatMap(
                        addendum ->
                            labels
                                .seal(List.of(unit), present.lead.key, body.title(), by)
                                .map(lines -> new SignedNaming(addendum, lines))));
  }

  /** The restriction must have a basis towards the new unit too. */
  private LeadBody permitted(Present present, UUID unit, Addressees.Units units, BorrowedKeys keys)
      throws IOException {
    var submission = opener.verify(keys, present.signed);
    var body = LeadBody.ofOpened(opener.body(keys, present.body(), submission));
    var faults = new ArrayList<Fault>(units.unknown());
    var card = present.lead.indexCard().withRecipients(Set.of(unit));
    faults.addAll(Completeness.missingFrom(card, body, present.lead.provider, units::isProsecutor));
    if (!faults.isEmpty()) {
      throw new Incomplete(faults);
    }
    return body;
  }

  private Uni<Lead> added(
      Present present, UUID unit, SignedNaming signed, IfMatch read, Caller by) {
    var now = clock.instant();
    return leads
        .locked(present.lead.key)
        .invoke(
            lead -> {
              lead.take(LeadStep.ADD_RECIPIENT, read, by, now);
              lead.card = with(lead, unit, true);
            })
        .call(lead -> submissions.keep(signed.addendum))
        .call(lead -> grants.give(lead.key, List.of(unit), lead.version, by.pseudonym()))
        .call(lead -> labels.keep(lead.key, signed.lines))
        .call(
            lead ->
                Panache.getSession()
                    .flatMap(s -> s.persist(LeadRecipient.of(lead.key, unit, by, now))))
        .call(lead -> trail.append(by, Operation.ADD_RECIPIENT, lead.ref()));
  }

  private Uni<Withdrawn> taken(
      Present present, UUID unit, SignedAddendum addendum, IfMatch read, Caller by) {
    var now = clock.instant();
    return leads
        .locked(present.lead.key)
        .invoke(
            lead -> {
              lead.take(LeadStep.WITHDRAW_RECIPIENT, read, by, now);
              lead.card = with(lead, unit, false);
            })
        .call(
            lead ->
                leads
                    .lockedRecipient(present.recipient(unit).key)
                    .invoke(row -> row.move(RecipientStep.WITHDRAW, by, now)))
        .call(lead -> submissions.keep(addendum))
        .call(lead -> submissions.deleteKeys(lead.key, unit))
        .call(lead -> labels.drop(lead.key, unit))
        .call(lead -> grants.withdraw(lead.key, List.of(unit), by.pseudonym()))
        .call(lead -> trail.append(by, Operation.WITHDRAW_RECIPIENT, lead.ref()))
        .flatMap(
            lead ->
                grants
                    .firstOpened(lead.key)
                    .map(
                        opened ->
                            new Withdrawn(lead, opened.getOrDefault(unit, Optional.empty()))));
  }

  private static String with(Lead lead, UUID unit, boolean named) {
    var card = lead.indexCard();
    var units = new HashSet<>(card.recipients());
    if (named) {
      units.add(unit);
    } else {
      units.remove(unit);
    }
    return card.withRecipients(units).toJson();
  }

  /** A lead that a unit was taken off, and when that unit had first opened it. */
  record Withdrawn(Lead lead, Optional<Instant> firstOpened) {}

  private record SignedNaming(SignedAddendum addendum, List<Labels.SealedLabel> lines) {}

  private record Present(
      Lead lead, List<HeldThing> held, SignedRecord signed, List<LeadRecipient> recipients) {
    boolean isNamed(UUID unit) {
      return unit.equals(lead.provider)
          || recipients.stream().anyMatch(row -> row.unit.equals(unit));
    }

    LeadRecipient recipient(UUID unit) {
      return recipients.stream()
          .filter(row -> row.unit.equals(unit))
          .findFirst()
          .orElseThrow(NotNamed::new);
    }

    HeldThing body() {
      return held.stream()
          .filter(thing -> thing.thing().equals(lead.id))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("a submitted lead has a body"));
    }
  }
}
