package org.seine.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.Caller;
import org.seine.web.IfMatch;
import org.seine.web.UuidV7;

/** A lead as it stands with one recipient unit. */
@Entity
@Table(name = "lead_recipient")
class LeadRecipient {
  @Id UUID key;
  UUID lead;
  UUID unit;

  @Enumerated(EnumType.STRING)
  RecipientState state;

  int revision;

  @Column(name = "changed_at")
  Instant changedAt;

  @Column(name = "changed_by")
  UUID changedBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "return_reason")
  @Nullable ReturnReason returnReason;

  @Column(name = "source_grade")
  @Nullable String sourceGrade;

  @Column(name = "information_grade")
  @Nullable Integer informationGrade;

  @Nullable Boolean exculpatory;

  static LeadRecipient of(UUID lead, UUID unit, Caller by, Instant now) {
    var recipient = new LeadRecipient();
    recipient.key = UuidV7.at(now);
    recipient.lead = lead;
    recipient.unit = unit;
    recipient.state = RecipientState.SUBMITTED;
    recipient.revision = 1;
    recipient.changedAt = now;
    recipient.changedBy = by.pseudonym();
    return recipient;
  }

  /**
   * Takes a step of the recipient.
   *
   * @throws org.seine.web.StaleVersion if the lead or its state changed meanwhile
   * @throws StepNotAllowed if the step cannot follow the present state
   */
  void take(RecipientStep step, IfMatch read, Caller by, Instant now) {
    read.require(revision, "state", "version");
    move(step, by, now);
  }

  /** Moves by a step that needs no version: the provider's withdrawal. */
  void move(RecipientStep step, Caller by, Instant now) {
    state = step.after(state);
    touch();
    changedAt = now;
    changedBy = by.pseudonym();
  }

  /** The lead changed under the recipient's hands: what it read is stale. */
  void touch() {
    revision++;
  }
}
