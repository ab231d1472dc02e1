package org.seine.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.seine.lead.form.IndexCard;
import org.seine.sharing.Caller;
import org.seine.sharing.RecordKind;
import org.seine.sharing.RecordRef;
import org.seine.sharing.announce.Announcement;
import org.seine.sharing.announce.Happening;
import org.seine.web.IfMatch;
import org.seine.web.UuidV7;

/**
 * Information that one unit gives to others: what stands in clear. Its text is a sealed thing of
 * the record {@link #key}.
 */
@Entity
class Lead {
  private static final Set<Happening> ASKS_TO_ACT =
      Set.of(
          Happening.LEAD_RECEIVED,
          Happening.LEAD_RETURNED,
          Happening.LEAD_CORRECTED,
          Happening.WITHDRAWAL_ASKED,
          Happening.ASSIGNED_TO_YOU);

  @Id UUID key;
  UUID provider;
  UUID id;

  @Enumerated(EnumType.STRING)
  LeadState state;

  int version;
  int revision;
  String card;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "changed_at")
  Instant changedAt;

  @Column(name = "changed_by")
  UUID changedBy;

  static Lead draft(UUID id, IndexCard card, Caller by, Instant now) {
    var lead = new Lead();
    lead.key = UuidV7.at(now);
    lead.provider = by.unit();
    lead.id = id;
    lead.state = LeadState.DRAFT;
    lead.version = 1;
    lead.revision = 1;
    lead.card = card.toJson();
    lead.createdAt = now;
    lead.changedAt = now;
    lead.changedBy = by.pseudonym();
    return lead;
  }

  IndexCard indexCard() {
    return IndexCard.ofStored(card);
  }

  /** How the trail names this version of the lead: it belongs to its provider. */
  RecordRef ref() {
    return RecordKind.LEAD.ref(id).version(version).of(provider);
  }

  /**
   * What is told of this lead. It is urgent if its card says so and somebody has to act on it: not
   * that a step was taken which only informs.
   */
  Announcement announces(Happening what) {
    boolean urgent =
        indexCard().urgency() == IndexCard.Urgency.URGENT && ASKS_TO_ACT.contains(what);
    return new Announcement(what, ref(), key, urgent);
  }

  /**
   * Takes a step of the provider.
   *
   * @throws org.seine.web.StaleVersion if somebody of the unit changed the lead meanwhile
   * @throws StepNotAllowed if the step cannot follow the present state
   */
  void take(LeadStep step, IfMatch read, Caller by, Instant now) {
    read.require(revision, "state", "card", "body", "recipients");
    state = step.after(state);
    revision++;
    changedAt = now;
    changedBy = by.pseudonym();
  }
}
