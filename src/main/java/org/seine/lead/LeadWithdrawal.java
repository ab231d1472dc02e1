package org.seine.lead;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.seine.seal.Keyring;
import org.seine.seal.Labels;
import org.seine.seal.RecipientChanges;
import org.seine.seal.SealedThings;
import org.seine.seal.SignedAddendum;
import org.seine.seal.Submissions;
import org.seine.seal.store.ContentAddress;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.sharing.announce.Happening;
import org.seine.sharing.grant.Grants;
import org.seine.trail.Trail;
import org.seine.web.IfMatch;

/**
 * Takes leads back. Where nobody has accepted, the lead is withdrawn from all at once; where
 * somebody has, that unit may have to preserve it (Rule 10), so the withdrawal is asked for and
 * shown.
 */
@ApplicationScoped
class LeadWithdrawal {
  private final Leads leads;
  private final SealedThings things;
  private final ProvidedLeads provided;
  private final Submissions submissions;
  private final RecipientChanges changes;
  private final Grants grants;
  private final Labels labels;
  private final Keyring keyring;
  private final Trail trail;
  private final LeadNews news;
  private final Clock clock;

  LeadWithdrawal(
      Leads leads,
      SealedThings things,
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
    this.things = things;
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
   * Asks for a lead back, and takes it back where that can be done at once.
   *
   * @return the lead: withdrawn, or with its withdrawal requested
   * @throws StepNotAllowed if it is a draft, withdrawn, or asked for already (409)
   */
  Uni<Lead> ask(LeadAddress address, IfMatch read, Caller by) {
    return Panache.withSession(() -> provided.of(address, by))
        .flatMap(
            lead -> {
              var step = step(lead);
              lead.require(step, read, "state", "recipients");
              if (step == LeadStep.REQUEST_WITHDRAWAL) {
                return Panache.withTransaction(() -> take(lead, step, Optional.empty(), read, by));
              }
              return keyring
                  .signing(
                      by,
                      List.of(),
                      List.of(),
                      keys -> changes.withdraw(keys, lead.signed(), lead.present(), by.pseudonym()))
                  .flatMap(
                      addendum ->
                          Panache.withTransaction(() -> take(lead, step, addendum, read, by)));
            });
  }

  /**
   * Discards a draft: its text, documents and keys.
   *
   * @return where the documents' content lay, to be removed once this is committed
   * @throws StepNotAllowed if it was submitted (409)
   */
  Uni<List<ContentAddress>> discard(LeadAddress address, IfMatch read, Caller by) {
    return Panache.withTransaction(
        () ->
            leads
                .visible(by, address)
                .map(VisibleLead::asProvider)
                .flatMap(lead -> leads.locked(lead.key))
                .invoke(lead -> lead.take(LeadStep.SAVE_DRAFT, read, by, clock.instant()))
                .flatMap(
                    lead ->
                        things
                            .dropDrafted(lead.key)
                            .call(() -> labels.drop(lead.key, by.unit()))
                            .call(() -> Panache.getSession().chain(s -> s.remove(lead)))
                            .call(() -> trail.append(by, Operation.DISCARD_DRAFT, lead.ref()))));
  }

  private Uni<Lead> take(
      ProvidedLead read,
      LeadStep step,
      Optional<SignedAddendum> addendum,
      IfMatch version,
      Caller by) {
    var now = clock.instant();
    boolean closes = step == LeadStep.WITHDRAW;
    return leads
        .locked(read.lead().key)
        .invoke(lead -> lead.take(step, version, by, now))
        .call(
            lead ->
                leads
                    .lockedRecipients(lead.key)
                    .invoke(
                        rows -> {
                          for (var row : rows) {
                            if (closes && read.present().contains(row.unit)) {
                              row.move(RecipientStep.WITHDRAW, by, now);
                            } else {
                              row.touch();
                            }
                          }
                        }))
        .call(lead -> submissions.keep(addendum))
        .call(lead -> closes ? close(lead, read.present(), by) : nothing())
        .call(lead -> news.ofProvider(lead, read.present(), told(closes), told(closes), by))
        .call(lead -> trail.append(by, Operation.ASK_WITHDRAWAL, lead.ref()));
  }

  private Uni<Void> close(Lead lead, List<UUID> units, Caller by) {
    var key = lead.key;
    var done = things.drop(key, CorrectionId.after(lead));
    for (var unit : units) {
      done =
          done.chain(() -> submissions.deleteKeys(key, unit)).chain(() -> labels.drop(key, unit));
    }
    return done.chain(() -> grants.withdraw(key, units, by.pseudonym()));
  }

  private static Happening told(boolean closes) {
    return closes ? Happening.LEAD_TAKEN_BACK : Happening.WITHDRAWAL_ASKED;
  }

  private static Uni<Void> nothing() {
    return Uni.createFrom().voidItem();
  }

  private static LeadStep step(ProvidedLead lead) {
    return lead.recipients().stream().anyMatch(row -> row.state.isAccepted())
        ? LeadStep.REQUEST_WITHDRAWAL
        : LeadStep.WITHDRAW;
  }
}
