package org.seine.lead;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.seine.seal.SealedThings;
import org.seine.seal.Submissions;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.sharing.announce.Happening;
import org.seine.sharing.grant.UseCondition;
import org.seine.trail.Trail;
import org.seine.trail.TrailEntry;
import org.seine.web.IfMatch;

/** Takes the steps of a recipient on a lead. Nothing else moves where it stands with that unit. */
@ApplicationScoped
class RecipientSteps {
  private final Leads leads;
  private final SealedThings things;
  private final Submissions submissions;
  private final Receipts receipts;
  private final Trail trail;
  private final LeadNews news;
  private final Clock clock;

  RecipientSteps(
      Leads leads,
      SealedThings things,
      Submissions submissions,
      Receipts receipts,
      Trail trail,
      LeadNews news,
      Clock clock) {
    this.leads = leads;
    this.things = things;
    this.submissions = submissions;
    this.receipts = receipts;
    this.trail = trail;
    this.news = news;
    this.clock = clock;
  }

  /**
   * Acknowledges a lead.
   *
   * @return the receipt that both sides may rely on
   * @throws org.seine.sharing.NotVisible if there is no such lead for this unit (404)
   * @throws WrongSide if this unit is its provider (403)
   * @throws StepNotAllowed if it was acknowledged already (409)
   * @throws org.seine.web.StaleVersion if the lead changed since it was read (412)
   */
  @WithTransaction
  Uni<Received> receive(LeadAddress address, IfMatch read, Caller by) {
    return moved(address, RecipientStep.RECEIVE, read, by, (lead, received) -> {})
        .flatMap(
            seen ->
                append(Operation.RECEIVE_LEAD, Happening.LEAD_ACKNOWLEDGED, seen, by)
                    .flatMap(
                        entry ->
                            receipt(seen, entry, by).map(receipt -> new Received(seen, receipt))));
  }

  /** Of the version that this unit holds, which may not be the one that stands. */
  private Uni<ReceiptView> receipt(VisibleLead seen, TrailEntry entry, Caller by) {
    return things
        .newest(seen.record(), by.unit())
        .flatMap(
            version ->
                submissions
                    .of(seen.record(), version)
                    .flatMap(
                        signed ->
                            receipts.keep(
                                seen.lead(), version, by.unit(), entry, signed.manifest())));
  }

  /**
   * Returns a lead to its provider, who sees the reason.
   *
   * @throws StepNotAllowed if it was accepted or returned already, or not yet received (409)
   */
  @WithTransaction
  Uni<VisibleLead> giveBack(LeadAddress address, ReturnReason reason, IfMatch read, Caller by) {
    return moved(
            address,
            RecipientStep.RETURN,
            read,
            by,
            (lead, received) -> received.returnReason = reason)
        .call(seen -> append(Operation.RETURN_LEAD, Happening.LEAD_RETURNED, seen, by));
  }

  /**
   * Records the unit's own assessment, which the provider never sees.
   *
   * @throws StepNotAllowed if it was not received, or is assessed already (409)
   */
  @WithTransaction
  Uni<VisibleLead> assess(LeadAddress address, Assessment assessment, IfMatch read, Caller by) {
    return moved(
            address,
            RecipientStep.ASSESS,
            read,
            by,
            (lead, received) -> {
              received.sourceGrade = assessment.sourceGrade();
              received.informationGrade = assessment.informationGrade();
              received.exculpatory = assessment.exculpatory();
            })
        .call(seen -> append(Operation.ASSESS_LEAD, Happening.LEAD_ASSESSED, seen, by));
  }

  /**
   * Accepts a lead, under what it was given under or under less.
   *
   * @throws WiderThanGiven if the unit would use it more widely than it was given (409)
   * @throws StepNotAllowed if it was not assessed (409)
   */
  @WithTransaction
  Uni<VisibleLead> accept(LeadAddress address, UseCondition wanted, IfMatch read, Caller by) {
    return leads
        .visible(by, address)
        .flatMap(
            seen -> {
              var given = Objects.requireNonNull(seen.lead().indexCard().useCondition());
              seen.asRecipient();
              return moved(
                  address, RecipientStep.accept(wanted, given), read, by, (lead, received) -> {});
            })
        .call(seen -> append(Operation.ACCEPT_LEAD, Happening.LEAD_ACCEPTED, seen, by));
  }

  private Uni<VisibleLead> moved(
      LeadAddress address,
      RecipientStep step,
      IfMatch read,
      Caller by,
      BiConsumer<Lead, LeadRecipient> more) {
    return leads
        .visible(by, address)
        .flatMap(
            seen ->
                leads
                    .lockedRecipient(seen.asRecipient().key)
                    .invoke(
                        received -> {
                          received.take(step, read, by, clock.instant());
                          more.accept(seen.lead(), received);
                        })
                    .map(received -> new VisibleLead(seen.lead(), received)));
  }

  private Uni<TrailEntry> append(Operation operation, Happening told, VisibleLead seen, Caller by) {
    return news.ofRecipient(seen.lead(), told, by)
        .chain(() -> trail.append(by, operation, seen.lead().ref()));
  }

  /** A lead that was acknowledged, with the receipt for it. */
  record Received(VisibleLead seen, ReceiptView receipt) {}
}
