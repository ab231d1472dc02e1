package org.seine.measure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.asset.Money;
import org.seine.asset.Standing;
import org.seine.crypto.manifest.Step;
import org.seine.dossier.filed.OpenRecord;

/**
 * A measure as a unit may see it, with every step, each proved.
 *
 * @param reading what the clock makes of the term
 * @param askRenewalBy the last day on which renewal is asked in time
 * @param uncovered days on which the asset was held without a term, between two terms
 * @param net what the entries of the ledger come to, in the currency of the first that changes it
 * @param otherSums what entries in other currencies come to, each in its own: they are not in the
 *     net sum
 * @param next the steps that the caller's unit may take now; facts that would raise an alarm are
 *     not among them, and are recorded all the same
 */
@Schema(name = "Measure")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeasureView(
    UUID id,
    UUID dossier,
    UUID compartment,
    UUID asset,
    UUID executing,
    Footing footing,
    String footingArticle,
    MeasureState state,
    LocalDate since,
    @Nullable LocalDate endsOn,
    Term.Reading reading,
    @Nullable LocalDate askRenewalBy,
    @Nullable LocalDate renewalAskedOn,
    boolean noticeDeferred,
    @Nullable LocalDate reviewOn,
    @Nullable LocalDate notifiedOn,
    List<Term> terms,
    int uncovered,
    @Nullable Money net,
    List<Money> otherSums,
    List<ClaimView> claims,
    List<AlarmView> alarms,
    List<MeasureStep> next,
    List<Done> history,
    @JsonIgnore int revision) {

  /** A step with what it told. */
  @Schema(name = "MeasureStepDone")
  record Done(
      int number,
      String article,
      boolean reported,
      MeasureState state,
      Instant recordedAt,
      UUID unit,
      StepForm told) {}

  /** A third party's claim. */
  @Schema(name = "Claim")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ClaimView(
      UUID id,
      LocalDate openedOn,
      @Nullable LocalDate decidedOn,
      ClaimTold.@Nullable Outcome outcome) {}

  /**
   * A fact that did not fit.
   *
   * @param becomes the state after a note that accepts it; absent where none may
   */
  @Schema(name = "MeasureAlarm")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record AlarmView(
      int step, Alarm kind, @Nullable Integer settledBy, @Nullable MeasureState becomes) {
    static AlarmView of(AlarmRow alarm, StepForm fact, Note note) {
      return new AlarmView(
          alarm.step,
          alarm.kind,
          alarm.settled,
          alarm.settled == null ? note.accepting(alarm.kind, fact).orElse(null) : null);
    }
  }

  static MeasureView of(
      OpenRecord<Measure> record,
      List<Claim> claims,
      List<AlarmRow> alarms,
      Optional<Side> side,
      Renewals.By renewals,
      LocalDate today)
      throws IOException {
    var row = record.row();
    List<Done> history = new ArrayList<>();
    for (var step : record.chain().steps()) {
      history.add(done(step, record));
    }
    var note = new Note(row.state, Known.of(row.openClaims > 0, claims, Map.of()));
    var counted = Counted.of(history, alarms);
    var terms = Terms.of(counted);
    return new MeasureView(
        row.key,
        row.dossier,
        row.compartment,
        row.asset,
        row.executing,
        row.footing,
        row.footing.article(),
        row.state,
        row.since,
        row.endsOn,
        row.reading(today),
        renewals.day(row),
        row.renewalAskedOn,
        row.noticeDeferred,
        row.reviewOn,
        row.notifiedOn,
        terms.all(),
        terms.uncovered(),
        row.currency == null ? null : Money.of(row.net, row.currency),
        Counted.otherSums(counted, row.currency),
        claims.stream()
            .map(one -> new ClaimView(one.id, one.openedOn, one.decidedOn, one.outcome))
            .toList(),
        alarms.stream()
            .map(one -> AlarmView.of(one, history.get(one.step - 1).told(), note))
            .toList(),
        side.map(taker -> next(row, taker)).orElse(List.of()),
        history,
        row.revision);
  }

  private static List<MeasureStep> next(Measure measure, Side side) {
    return Arrays.stream(MeasureStep.values())
        .filter(step -> step.takers().contains(side) && step.mayFollow(measure.state))
        .filter(step -> isOfUse(step, measure))
        .toList();
  }

  private static boolean isOfUse(MeasureStep step, Measure measure) {
    return switch (step) {
      case TAKE_NOTE -> measure.alarms > 0;
      case CLAIM_DECIDED -> measure.openClaims > 0;
      case NOTIFY -> measure.noticeDeferred || !isOver(measure.state.standing());
      default -> true;
    };
  }

  private static boolean isOver(Standing standing) {
    return standing == Standing.RELEASED
        || standing == Standing.TRANSFERRED
        || standing == Standing.NO_MEASURE;
  }

  /** What the step of this number told. */
  static StepForm told(OpenRecord<Measure> record, int number) throws IOException {
    return told(record.chain().steps().get(number - 1), record);
  }

  private static StepForm told(Step step, OpenRecord<Measure> record) throws IOException {
    return MeasureTexts.STEP.read(
        record
            .detail(step)
            .orElseThrow(
                () -> new IllegalStateException("each step of a measure tells something")));
  }

  private static Done done(Step step, OpenRecord<Measure> record) throws IOException {
    var told = told(step, record);
    return new Done(
        step.number(),
        told.step().article(),
        step.reported(),
        MeasureState.valueOf(step.state()),
        step.time(),
        step.unit(),
        told);
  }
}
