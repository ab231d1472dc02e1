package org.seine.lead;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.seine.seal.Keyring;
import org.seine.seal.Labels;
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
 * Takes recipients off submitted leads by an addendum that the provider's unit signs. It closes the
 * door and deletes that unit's keys of all versions; it cannot make anybody forget.
 */
@ApplicationScoped
class RecipientRemoval {
  private final Leads leads;
  private final ProvidedLeads provided;
  private final Submissions submissions;
  private final RecipientChanges changes;
  private final Grants grants;
  private final Labels labels;
  private final Keyring keyring;
  private final Trail trail;
  private final LeadNews news;
  private final Clock clock;

  RecipientRemoval(
      Leads leads,
      ProvidedLeads provided,
      Submissions submissions,
      RecipientChanges changes,
      Grants grants,
      Labels labels,
      Keyring keyring,
      Trail trail,
      LeadNews news,
      Clock clock) {
    this.leads = leads;
    this.provided = provided;
    this.submissions = submissions;
    this.changes = changes;
    this.grants = grants;
    this.labels = labels;
    this.keyring = keyring;
    this.trail = trail;
    this.news = news;
    this.clock = clock;
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
    return Panache.withSession(() -> provided.of(address, by))
        .invoke(lead -> lead.require(LeadStep.WITHDRAW_RECIPIENT, read, "state", "recipients"))
        .flatMap(
            lead -> {
              var recipient = lead.recipient(unit).orElseThrow(NotNamed::new);
              RecipientStep.WITHDRAW.after(recipient.state);
              return keyring
                  .signing(
                      by,
                      List.of(),
                      List.of(),
                      keys -> changes.withdraw(keys, lead.signed(), List.of(unit), by.pseudonym()))
                  .flatMap(
                      addendum ->
                          Panache.withTransaction(() -> taken(recipient, addendum, read, by)));
            });
  }

  private Uni<Withdrawn> taken(
      LeadRecipient recipient, Optional<SignedAddendum> addendum, IfMatch read, Caller by) {
    var now = clock.instant();
    var unit = recipient.unit;
    return leads
        .locked(recipient.lead)
        .invoke(
            lead -> {
              lead.take(LeadStep.WITHDRAW_RECIPIENT, read, by, now);
              lead.card = withoutRecipient(lead, unit);
            })
        .call(
            lead ->
                leads
                    .lockedRecipient(recipient.key)
                    .invoke(row -> row.move(RecipientStep.WITHDRAW, by, now)))
        .call(lead -> submissions.keep(addendum))
        .call(lead -> submissions.deleteKeys(lead.key, unit))
        .call(lead -> labels.drop(lead.key, unit))
        .call(lead -> grants.withdraw(lead.key, List.of(unit), by.pseudonym()))
        .call(
            lead ->
                news.ofProvider(
                    lead,
                    List.of(unit),
                    Happening.LEAD_TAKEN_BACK,
                    Happening.RECIPIENT_WITHDRAWN,
                    by))
        .call(lead -> trail.append(by, Operation.WITHDRAW_RECIPIENT, lead.ref()))
        .flatMap(
            lead ->
                grants
                    .firstOpened(lead.key)
                    .map(
                        opened ->
                            new Withdrawn(lead, opened.getOrDefault(unit, Optional.empty()))));
  }

  private static String withoutRecipient(Lead lead, UUID unit) {
    var card = lead.indexCard();
    var units = new HashSet<>(card.recipients());
    units.remove(unit);
    return card.withRecipients(units).toJson();
  }

  /** A lead that a unit was taken off, and when that unit had first opened it. */
  record Withdrawn(Lead lead, Optional<Instant> firstOpened) {}
}
