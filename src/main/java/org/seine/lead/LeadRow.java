package org.seine.lead;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.duty.Assignments;
import org.seine.lead.form.IndexCard;
import org.seine.sharing.grant.UseCondition;

/**
 * A lead in a list.
 *
 * @param id made by its provider
 * @param provider the unit that provides it
 * @param state as {@link LeadView} shows it
 * @param version the version that stands
 * @param changedAt when the provider last changed it
 * @param title the line by which a member recognises it
 * @param ownReference under what the asking unit keeps it in its own files; seen by that unit alone
 * @param useCondition what it may be used for
 * @param handling handling codes and traffic light
 * @param urgency routine or urgent
 * @param unread for a recipient: no member of its unit has opened it yet
 * @param correctionSavedAt for the provider: when a correction that is not submitted yet was saved
 *     last
 * @param recipients for the provider: where the lead stands with each recipient, and since when
 * @param reviewOn when its provider wanted to look at it again
 * @param validUntil after this day it is not to be relied on
 * @param assignedTo the member of the own unit who works on it
 * @param mine whether that is the caller, or somebody the caller stands in for today
 */
@Schema(name = "LeadRow")
@JsonInclude(JsonInclude.Include.NON_NULL)
record LeadRow(
    UUID id,
    UUID provider,
    LeadStateWord state,
    int version,
    Instant changedAt,
    String title,
    @Nullable String ownReference,
    @Nullable UseCondition useCondition,
    List<String> handling,
    IndexCard.@Nullable Urgency urgency,
    boolean unread,
    @Nullable Instant correctionSavedAt,
    @Nullable List<RecipientView> recipients,
    @Nullable LocalDate reviewOn,
    @Nullable LocalDate validUntil,
    @Nullable UUID assignedTo,
    boolean mine) {
  static LeadRow provided(
      Lead lead,
      Words words,
      @Nullable Instant textSavedAt,
      List<LeadRecipient> recipients,
      Assignments.Workers workers) {
    return of(
        new VisibleLead(lead, null),
        words,
        false,
        lead.state == LeadState.DRAFT ? null : textSavedAt,
        recipients.stream().map(RecipientView::inAList).toList(),
        workers);
  }

  static LeadRow received(
      VisibleLead seen, Words words, boolean unread, Assignments.Workers workers) {
    return of(seen, words, unread, null, null, workers);
  }

  private static LeadRow of(
      VisibleLead seen,
      Words words,
      boolean unread,
      @Nullable Instant correctionSavedAt,
      @Nullable List<RecipientView> recipients,
      Assignments.Workers workers) {
    var lead = seen.lead();
    var card = lead.indexCard();
    var received = seen.received();
    return new LeadRow(
        lead.id,
        lead.provider,
        seen.stateWord(),
        lead.version,
        lead.changedAt,
        words.title,
        words.ownReference.isEmpty() ? null : words.ownReference,
        card.useCondition(),
        card.handlingWords(),
        card.urgency(),
        unread,
        correctionSavedAt,
        recipients,
        received == null ? card.reviewOn() : null,
        card.validUntil(),
        workers.on(lead.key),
        workers.isMine(lead.key));
  }

  /**
   * What was sealed for the asking unit.
   *
   * @param ownReference empty if there is none
   */
  record Words(String title, String ownReference) {
    @Override
    public String toString() {
      return "Words[…]";
    }
  }
}
