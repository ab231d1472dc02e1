package org.seine.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.asset.Money;
import org.seine.dossier.filed.FiledRecord;
import org.seine.dossier.filed.NoSuchStep;
import org.seine.dossier.filed.NotYourStep;
import org.seine.dossier.filed.StepIncomplete;
import org.seine.dossier.filed.StepNotAllowed;
import org.seine.seal.compartment.Filed;
import org.seine.sharing.Caller;
import org.seine.sharing.RecordKind;
import org.seine.web.BadInput;

/**
 * A measure: what stands in clear of it, and the rules that no step may break.
 *
 * <p>A step that is taken here is refused where the table does not allow it. A fact that a State
 * reports is never refused for that: it raises an alarm, the state stays, and the Court's side
 * judges it ({@link MeasureStep#TAKE_NOTE}).
 */
@Entity
class Measure extends FiledRecord {
  UUID asset;
  UUID executing;

  @Enumerated(EnumType.STRING)
  Footing footing;

  @Enumerated(EnumType.STRING)
  MeasureState state;

  LocalDate since;

  @Column(name = "starts_on")
  @Nullable LocalDate startsOn;

  @Column(name = "ends_on")
  @Nullable LocalDate endsOn;

  @Column(name = "renewal_asked_on")
  @Nullable LocalDate renewalAskedOn;

  @Column(name = "notice_deferred")
  boolean noticeDeferred;

  @Column(name = "review_on")
  @Nullable LocalDate reviewOn;

  @Column(name = "notified_on")
  @Nullable LocalDate notifiedOn;

  @Column(name = "requested_on")
  @Nullable LocalDate requestedOn;

  BigDecimal net = BigDecimal.ZERO;
  @Nullable String currency;

  @Column(name = "open_claims")
  int openClaims;

  int alarms;

  static Measure begin(
      UUID id, Filed place, UUID asset, UUID executing, Footing footing, Caller by, Instant now) {
    var measure = new Measure();
    measure.begin(id, place, by, now);
    measure.asset = asset;
    measure.executing = executing;
    measure.footing = footing;
    return measure;
  }

  /**
   * Judges the first step, which makes the measure.
   *
   * @throws StepNotAllowed if it is no first step, or not one of the footing (409)
   */
  static Verdict judgeFirst(StepForm form, Footing footing, Side side) {
    requireSideAndWords(form, side);
    boolean own = form.step() != MeasureStep.PROPOSE;
    if (!form.step().isFirst() || own != (footing == Footing.NATIONAL_LAW)) {
      throw new StepNotAllowed(form.step(), form.step().article(), MeasureState.PROPOSED);
    }
    var after = form.step().after(MeasureState.PROPOSED);
    return form.isOfOneCurrency(null)
        ? Verdict.moves(after)
        : Verdict.alarms(after, Alarm.OTHER_CURRENCY);
  }

  /**
   * Judges a step.
   *
   * @param known what stands beside the measure: its claims, alarms and entries
   * @throws NotYourStep if another side takes it (403)
   * @throws StepIncomplete if it does not tell what its article asks (422)
   * @throws StepNotAllowed if it is no fact and cannot follow, or as {@link Note#judge} (409)
   * @throws BadInput if it is no fact and tells amounts in another currency than the sum (400)
   * @throws ClaimOpen if it would forfeit, sell or transfer in spite of an open claim (409)
   * @throws NoSuchStep if it judges a step that raised no alarm (409)
   */
  Verdict judge(StepForm form, Side side, Known known) {
    requireSideAndWords(form, side);
    if (form.step() == MeasureStep.AUTHORISE
        && footing == Footing.CHAMBER_BEFORE_TRIAL
        && form.warrant() == null) {
      throw new StepIncomplete(footing.article(), List.of("/warrant"));
    }
    if (form.step() == MeasureStep.TAKE_NOTE) {
      return new Note(state, known).judge(form);
    }
    return form.step().isFact() ? fact(form, known) : step(form);
  }

  private static void requireSideAndWords(StepForm form, Side side) {
    if (!form.step().takers().contains(side)) {
      throw form.step().ofAnother();
    }
    var missing = form.missing();
    if (!missing.isEmpty()) {
      throw new StepIncomplete(form.step().article(), missing);
    }
  }

  private Verdict step(StepForm form) {
    if (!form.step().mayFollow(state)) {
      throw new StepNotAllowed(form.step(), form.step().article(), state);
    }
    if (!form.isOfOneCurrency(currency)) {
      throw new BadInput("/money", "amounts in the currency of the net sum", "another currency");
    }
    return Verdict.moves(form.step().after(state));
  }

  private Verdict fact(StepForm form, Known known) {
    boolean claim = form.step() == MeasureStep.CLAIM_OPENED;
    if (claim && state.standing() == org.seine.asset.Standing.TRANSFERRED) {
      return Verdict.alarms(state, Alarm.CLAIM_AFTER_TRANSFER);
    }
    if (!form.step().mayFollow(state) || !known.fits(form)) {
      return Verdict.alarms(state, Alarm.DOES_NOT_FIT);
    }
    if (known.blocks(form.step().to())) {
      return Verdict.alarms(state, Alarm.CLAIM_OPEN);
    }
    var after = form.step().after(state);
    if (form.sum() != null && !sumFits(form.sum())) {
      return Verdict.alarms(after, Alarm.SUM_DIFFERS);
    }
    if (requestedOn != null
        && after.isHeld()
        && !state.isHeld()
        && form.on().isBefore(requestedOn)) {
      return Verdict.alarms(after, Alarm.BEFORE_THE_REQUEST);
    }
    return form.isOfOneCurrency(currency)
        ? Verdict.moves(after)
        : Verdict.alarms(after, Alarm.OTHER_CURRENCY);
  }

  private boolean sumFits(Money sum) {
    return sum.currency().equals(currency) && sum.value().compareTo(net) == 0;
  }

  /** What a step changes of what stands in clear. */
  void apply(StepForm form, Verdict verdict) {
    boolean held = state.isHeld();
    var counted = verdict.counts(form);
    if (state != verdict.state()) {
      since = counted.orElse(form).on();
    }
    state = verdict.state();
    if (form.step() == MeasureStep.REQUEST) {
      requestedOn = form.on();
    }
    counted
        .map(StepForm::term)
        .ifPresent(term -> hold(term, held && verdict.accepted().isPresent()));
    switch (form.step()) {
      case ASK_RENEWAL -> renewalAskedOn = form.on();
      case DEFER_NOTICE -> {
        noticeDeferred = true;
        reviewOn = form.reviewOn();
      }
      case NOTIFY -> {
        noticeDeferred = false;
        reviewOn = null;
        notifiedOn = form.on();
      }
      default -> {
        // The state says it all.
      }
    }
    if (verdict.alarm().isPresent()) {
      alarms++;
    }
    if (form.step() == MeasureStep.TAKE_NOTE) {
      alarms--;
    }
    counted.map(StepForm::entries).orElse(List.of()).forEach(this::enter);
  }

  /**
   * From now on the term counts.
   *
   * @param late whether a fact told it that was accepted while another term ran: it shortens none
   */
  private void hold(Term term, boolean late) {
    startsOn = startsOn == null || term.from().isBefore(startsOn) ? term.from() : startsOn;
    if (!late || endsOn == null || term.until() == null || endsOn.isBefore(term.until())) {
      endsOn = term.until();
      renewalAskedOn = null;
    }
  }

  /** What changes the sum counts in the currency in which the sum began, and in no other. */
  private void enter(LedgerEntry entry) {
    if (!entry.changesTheSum()) {
      return;
    }
    currency = currency == null ? entry.money().currency() : currency;
    if (currency.equals(entry.money().currency())) {
      net = net.add(entry.effect());
    }
  }

  /** What the clock makes of its term on a day. */
  Term.Reading reading(LocalDate today) {
    return state.isHeld() ? Term.reading(endsOn, today) : Term.Reading.OPEN_ENDED;
  }

  @Override
  protected RecordKind kind() {
    return RecordKind.MEASURE;
  }

  @Override
  protected org.seine.crypto.envelope.RecordKind sealedKind() {
    return org.seine.crypto.envelope.RecordKind.MEASURE;
  }

  @Override
  protected Optional<String> keptState() {
    return Optional.of(state.name());
  }
}
