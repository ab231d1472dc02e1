package org.seine.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.dossier.filed.FiledRecord;
import org.seine.dossier.filed.NoSuchStep;
import org.seine.dossier.filed.NotYourStep;
import org.seine.dossier.filed.StepIncomplete;
import org.seine.dossier.filed.StepNotAllowed;
import org.seine.seal.compartment.Filed;
import org.seine.sharing.Caller;
import org.seine.sharing.RecordKind;

/**
 * A request for assistance: what stands in clear of it, and the rules that no step may break.
 *
 * <p>A step that is taken here is refused where the table does not allow it. What a State reports
 * is never refused for that: it raises an alarm, the state stays, and the Court's side judges it
 * ({@link RequestStep#TAKE_NOTE}).
 */
@Entity
class Request extends FiledRecord {
  /** The State or organisation that is asked, or that asks. */
  UUID participant;

  /** The organ of the Court that asks, or is asked. */
  UUID organ;

  @Column(name = "state_party")
  boolean stateParty;

  @Enumerated(EnumType.STRING)
  Direction direction;

  @Enumerated(EnumType.STRING)
  Basis basis;

  @Enumerated(EnumType.STRING)
  Assistance assistance;

  @Enumerated(EnumType.STRING)
  RequestState state;

  LocalDate since;

  /** Whose move it is, by participant. */
  @Nullable UUID awaited;

  @Column(name = "awaited_since")
  @Nullable LocalDate awaitedSince;

  @Enumerated(EnumType.STRING)
  @Nullable Matter matter;

  /** Of the text. */
  String language;

  @Enumerated(EnumType.STRING)
  @Nullable Channel channel;

  @Column(name = "sent_on")
  @Nullable LocalDate sentOn;

  @Column(name = "answer_by")
  @Nullable LocalDate answerBy;

  @Column(name = "confirm_by")
  @Nullable LocalDate confirmBy;

  @Column(name = "confirmed_on")
  @Nullable LocalDate confirmedOn;

  @Column(name = "received_on")
  @Nullable LocalDate receivedOn;

  @Column(name = "replied_on")
  @Nullable LocalDate repliedOn;

  @Column(name = "postponed_until")
  @Nullable LocalDate postponedUntil;

  /** Whether the other side can see it: from then on it lies where both do. */
  boolean shown;

  int alarms;

  static Request begin(UUID id, Filed place, RequestForm form, Made made, Caller by, Instant now) {
    var request = new Request();
    request.begin(id, place, by, now);
    request.participant = form.participant();
    request.organ = made.organ();
    request.stateParty = made.stateParty();
    request.basis = form.basis();
    request.direction = form.basis().direction();
    request.assistance = form.assistance();
    request.language = form.text().language();
    request.state = RequestState.DRAFT;
    request.since = form.on();
    request.await(RequestState.DRAFT.awaits(), form.on());
    return request;
  }

  /**
   * What is known of a request when it is made.
   *
   * @param organ the organ of the Court that asks, or is asked
   * @param stateParty whether the other side is a party to the Statute
   */
  record Made(UUID organ, boolean stateParty) {}

  /**
   * Judges a step.
   *
   * @throws NotYourStep if another side takes it (403)
   * @throws StepIncomplete if it does not tell what its article asks (422)
   * @throws StepNotAllowed if it is a step, not a fact, and cannot follow, or a note that accepts a
   *     fact which cannot be accepted in the present state (409)
   * @throws PortalNotDesignated if it would send through a portal that is no channel (409)
   * @throws NothingToConfirm if no urgent request waits for it (409)
   * @throws NoSuchStep if it judges a step that raised no alarm (409)
   */
  Verdict judge(StepForm form, Party party, Known known) {
    return new Judging(this, known).of(form, party);
  }

  /** What a step changes of what stands in clear. */
  void apply(StepForm form, Verdict verdict) {
    boolean moved = state != verdict.state();
    var counted = verdict.counts(form);
    if (moved) {
      since = counted.orElse(form).on();
    }
    state = verdict.state();
    counted.ifPresent(
        told -> {
          if (told.step().thenAwaits().isPresent()) {
            await(told.step().thenAwaits(), told.on());
          } else if (moved) {
            await(state.awaits(), told.on());
          }
          keep(told);
        });
    if (verdict.alarm().isPresent()) {
      alarms++;
    }
    if (form.step() == RequestStep.TAKE_NOTE) {
      alarms--;
    }
  }

  private void keep(StepForm form) {
    answerBy = form.answerBy() == null ? answerBy : form.answerBy();
    if (form.text() != null) {
      language = form.text().language();
    }
    switch (form.step()) {
      case SEND -> sent(Channel.PORTAL, form.on());
      case RECORD_SENT -> sent(Channel.RECORDED, form.on());
      case SEND_URGENTLY -> {
        sent(Channel.URGENT, form.on());
        confirmBy = form.confirmBy();
      }
      case CONFIRM -> {
        confirmedOn = form.on();
        channel = form.brings(Attached.Kind.PROOF) ? Channel.RECORDED : Channel.PORTAL;
      }
      case RECEIVE -> receivedOn = form.on();
      case CONSULT, TAKE_AS_CONSULTATION -> matter = form.matter();
      case REPLY -> repliedOn = form.on();
      case AGREE_POSTPONEMENT -> postponedUntil = form.until();
      default -> {
        // The state says it all.
      }
    }
    if (state != RequestState.POSTPONED) {
      postponedUntil = null;
    }
    if (state != RequestState.CONSULTATION) {
      matter = null;
    }
  }

  private void sent(Channel by, LocalDate on) {
    channel = by;
    sentOn = on;
  }

  /** Who waits is told since when: the day on which the other had to move. */
  private void await(Optional<Party> party, LocalDate from) {
    var whom = party.map(this::participantOf).orElse(null);
    if (!Objects.equals(whom, awaited)) {
      awaitedSince = whom == null ? null : from;
    }
    awaited = whom;
  }

  private UUID participantOf(Party party) {
    boolean court = (party == Party.REQUESTING) == (direction == Direction.TO_STATE);
    return court ? organ : participant;
  }

  /** Whether an urgent sending waits for its confirmation (Art. 96(1)). */
  boolean isToBeConfirmed() {
    return confirmBy != null && confirmedOn == null && state != RequestState.WITHDRAWN;
  }

  /** Whether it was sent, and the other side has the next move. */
  boolean waitsForAnswer() {
    return sentOn != null && participantOf(Party.REQUESTED).equals(awaited);
  }

  /** Whether it lies where only those see it who make it, for a caller of whom it may. */
  boolean isShownTo(Caller by) {
    return isShownToTheCourt() || by.participant().equals(participant);
  }

  /** Whether the organs of the Court know of it: of what a State drafts, they do not yet. */
  boolean isShownToTheCourt() {
    return shown || direction == Direction.TO_STATE;
  }

  @Override
  protected RecordKind kind() {
    return RecordKind.REQUEST;
  }

  @Override
  protected org.seine.crypto.envelope.RecordKind sealedKind() {
    return org.seine.crypto.envelope.RecordKind.REQUEST;
  }

  @Override
  protected Optional<String> keptState() {
    return Optional.of(state.name());
  }
}
