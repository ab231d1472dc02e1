package org.seine.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.manifest.ConsentQuestion;
import org.seine.lead.LeadAccess;
import org.seine.sharing.RecordKind;
import org.seine.sharing.RecordRef;
import org.seine.sharing.announce.Announcement;
import org.seine.sharing.announce.Happening;

/**
 * A question of consent, or a consent given of the provider's own motion: what stands in clear
 * beside its statements, by which lists and reminders find it. What counts is what the statements
 * say.
 */
@Entity
class Consent {
  @Id UUID key;
  UUID lead;

  @Column(name = "lead_id")
  UUID leadId;

  UUID provider;
  UUID recipient;
  UUID maker;
  UUID id;

  @Nullable @Column(name = "referred_to")
  UUID referredTo;

  @Nullable @Column(name = "answer_by")
  LocalDate answerBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "provider_state")
  AnswerState providerState;

  @Enumerated(EnumType.STRING)
  @Column(name = "originator_state")
  AnswerState originatorState;

  boolean withdrawn;
  int revision;

  @Column(name = "begun_at")
  Instant begunAt;

  @Column(name = "changed_at")
  Instant changedAt;

  @Nullable @Column(name = "soon_told_at")
  Instant soonToldAt;

  @Nullable @Column(name = "over_told_at")
  Instant overToldAt;

  static Consent of(UUID key, ConsentQuestion question, LeadAccess.Seen lead) {
    var now = question.statement().time();
    var consent = new Consent();
    consent.key = key;
    consent.lead = lead.record();
    consent.leadId = lead.id();
    consent.provider = question.provider();
    consent.recipient = question.recipient();
    consent.maker = question.statement().sender();
    consent.id = question.id();
    consent.answerBy = question.answerBy().orElse(null);
    consent.providerState = question.isOwnMotion() ? AnswerState.GRANTED : AnswerState.WAITING;
    consent.originatorState =
        question.originator() == ConsentQuestion.Originator.ANOTHER
            ? AnswerState.WAITING
            : AnswerState.NOT_ASKED;
    consent.revision = 1;
    consent.begunAt = now;
    consent.changedAt = now;
    return consent;
  }

  /** On which side this unit stands; empty if it is none of theirs. */
  Optional<Side> sideOf(UUID unit) {
    if (unit.equals(recipient)) {
      return Optional.of(Side.RECIPIENT);
    }
    if (unit.equals(provider)) {
      return Optional.of(Side.PROVIDER);
    }
    return unit.equals(referredTo) ? Optional.of(Side.ORIGINATOR) : Optional.empty();
  }

  ConsentState state() {
    if (withdrawn) {
      return ConsentState.WITHDRAWN;
    }
    boolean awaited =
        providerState == AnswerState.WAITING || originatorState == AnswerState.WAITING;
    return awaited ? ConsentState.OPEN : ConsentState.ANSWERED;
  }

  boolean isOwnMotion() {
    return maker.equals(provider);
  }

  /** How the trail names it: it belongs to whoever began it. */
  RecordRef ref() {
    return RecordKind.CONSENT.ref(id).of(maker);
  }

  /** What is told of it to those who work on its lead. */
  Announcement announces(Happening what) {
    return new Announcement(what, ref(), lead, false);
  }

  /** Moves on: what was read before is stale. */
  void touch(Instant now) {
    revision++;
    changedAt = now;
  }
}
