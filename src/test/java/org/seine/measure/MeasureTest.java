package org.seine.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seine.measure.MeasureState.AUTHORISED;
import static org.seine.measure.MeasureState.FORFEITED;
import static org.seine.measure.MeasureState.FROZEN;
import static org.seine.measure.MeasureState.PROPOSED;
import static org.seine.measure.MeasureState.REALISED;
import static org.seine.measure.MeasureState.REGISTERED;
import static org.seine.measure.MeasureState.RELEASE_PENDING;
import static org.seine.measure.MeasureState.REQUESTED;
import static org.seine.measure.MeasureState.TRANSFERRED_TO_COURT;
import static org.seine.measure.Side.PRESIDENCY;
import static org.seine.measure.Side.PROSECUTOR;
import static org.seine.measure.Side.REGISTRY;
import static org.seine.measure.Side.STATE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.seine.asset.Money;
import org.seine.dossier.filed.NoSuchStep;
import org.seine.dossier.filed.NotYourStep;
import org.seine.dossier.filed.StepIncomplete;
import org.seine.dossier.filed.StepNotAllowed;
import org.seine.web.BadInput;
import org.seine.web.Problem;

@DisplayName("A measure")
class MeasureTest {
  private static final LocalDate DAY = LocalDate.parse("2019-03-22");
  private static final UUID CLAIM = UUID.fromString("7e57c0de-0000-4000-8000-000000000009");

  static Stream<Arguments> everyPairOutsideTheTable() {
    return Arrays.stream(MeasureStep.values())
        .filter(step -> step != MeasureStep.TAKE_NOTE)
        .flatMap(
            step ->
                Arrays.stream(MeasureState.values())
                    .filter(state -> !step.mayFollow(state))
                    .map(state -> Arguments.of(step, state)));
  }

  static Stream<Arguments> everyPairOfTheTable() {
    return Arrays.stream(MeasureStep.values())
        .filter(step -> step != MeasureStep.TAKE_NOTE)
        .flatMap(step -> step.follows().stream().map(state -> Arguments.of(step, state)));
  }

  @ParameterizedTest(name = "{0} cannot follow {1}")
  @MethodSource("everyPairOutsideTheTable")
  void refusesAStepAndRecordsAFactThatTheTableDoesNotAllow(MeasureStep step, MeasureState state) {
    var measure = in(state);
    if (!step.isFact()) {
      assertThatThrownBy(() -> measure.judge(told(step), taker(step), Known.nothing()))
          .isInstanceOf(StepNotAllowed.class)
          .satisfies(
              refused ->
                  assertThat(((Problem) refused).details().expected()).contains(step.article()));
      return;
    }
    var verdict = measure.judge(told(step), STATE, Known.nothing());
    assertThat(verdict.state()).isEqualTo(state);
    assertThat(verdict.alarm()).isPresent();
  }

  @ParameterizedTest(name = "{0} may follow {1}")
  @MethodSource("everyPairOfTheTable")
  void letsFollowWhatTheTableAllows(MeasureStep step, MeasureState state) {
    var known = step == MeasureStep.CLAIM_DECIDED ? claimed(Map.of()) : Known.nothing();
    var verdict = in(state).judge(told(step), taker(step), known);
    assertThat(verdict.state()).isEqualTo(step.after(state));
  }

  @ParameterizedTest
  @EnumSource(MeasureStep.class)
  void letsEachStepBeTakenByItsSideOnly(MeasureStep step) {
    for (var side : Side.values()) {
      if (!step.takers().contains(side)) {
        assertThatThrownBy(() -> in(FROZEN).judge(told(step), side, Known.nothing()))
            .isInstanceOf(NotYourStep.class);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(MeasureStep.class)
  void refusesAStepThatDoesNotTellWhatItMust(MeasureStep step) {
    if (step.needs().isEmpty()) {
      return;
    }
    assertThatThrownBy(() -> in(FROZEN).judge(bare(step), taker(step), Known.nothing()))
        .isInstanceOf(StepIncomplete.class)
        .satisfies(
            refused ->
                assertThat((List<?>) ((Problem) refused).details().more().get("missing"))
                    .hasSameSizeAs(step.needs()));
  }

  @Nested
  @DisplayName("transmitted under Art. 57(3)(e)")
  class BeforeTrial {
    @Test
    void needsAWarrantOrSummonsToBeAuthorised() {
      var measure = in(PROPOSED);
      measure.footing = Footing.CHAMBER_BEFORE_TRIAL;
      assertThatThrownBy(
              () -> measure.judge(told(MeasureStep.AUTHORISE), REGISTRY, Known.nothing()))
          .isInstanceOf(StepIncomplete.class)
          .satisfies(
              refused -> assertThat(((Problem) refused).details().expected()).contains("57(3)(e)"));
      var named = form(MeasureStep.AUTHORISE).with(UUID.randomUUID()).told();
      assertThat(measure.judge(named, REGISTRY, Known.nothing()).state()).isEqualTo(AUTHORISED);
    }

    @Test
    void needsNoneOnAnotherFooting() {
      for (var footing : List.of(Footing.CHAMBER_AT_TRIAL, Footing.REPARATIONS)) {
        var measure = in(PROPOSED);
        measure.footing = footing;
        assertThat(measure.judge(told(MeasureStep.AUTHORISE), REGISTRY, Known.nothing()).state())
            .isEqualTo(AUTHORISED);
      }
    }
  }

  @Nested
  @DisplayName("of a State that acted by itself")
  class OwnMeasure {
    @Test
    void beginsFrozenOnNationalLaw() {
      assertThat(
              Measure.judgeFirst(told(MeasureStep.FREEZE_OWN), Footing.NATIONAL_LAW, STATE).state())
          .isEqualTo(FROZEN);
    }

    @Test
    void standsOnNothingElse() {
      assertThatThrownBy(
              () ->
                  Measure.judgeFirst(
                      told(MeasureStep.FREEZE_OWN), Footing.CHAMBER_BEFORE_TRIAL, STATE))
          .isInstanceOf(StepNotAllowed.class);
      assertThatThrownBy(
              () -> Measure.judgeFirst(told(MeasureStep.PROPOSE), Footing.NATIONAL_LAW, PROSECUTOR))
          .isInstanceOf(StepNotAllowed.class);
    }

    @Test
    void isNoBeginningForALaterStep() {
      assertThatThrownBy(
              () -> Measure.judgeFirst(told(MeasureStep.FREEZE), Footing.NATIONAL_LAW, STATE))
          .isInstanceOf(StepNotAllowed.class);
    }
  }

  @Nested
  @DisplayName("while a third party's claim is open")
  class Claimed {
    private final Known open = claimed(Map.of());

    @Test
    void isNeitherForfeitedNorSoldNorTransferred() {
      assertThat(in(REGISTERED).judge(told(MeasureStep.FORFEIT), STATE, open))
          .isEqualTo(Verdict.alarms(REGISTERED, Alarm.CLAIM_OPEN));
      assertThat(in(FORFEITED).judge(told(MeasureStep.REALISE), STATE, open))
          .isEqualTo(Verdict.alarms(FORFEITED, Alarm.CLAIM_OPEN));
      for (var state : MeasureStep.TRANSFER.follows()) {
        assertThat(in(state).judge(told(MeasureStep.TRANSFER), STATE, open))
            .isEqualTo(Verdict.alarms(state, Alarm.CLAIM_OPEN));
      }
    }

    @Test
    void cannotBeJudgedForfeitedSoldOrTransferredEither() {
      for (var fact : List.of(MeasureStep.FORFEIT, MeasureStep.REALISE, MeasureStep.TRANSFER)) {
        var becomes = fact.after(REGISTERED);
        var raised = Map.of(4, new Raised(fact, Alarm.CLAIM_OPEN));
        var reported = told(fact);
        var note = form(MeasureStep.TAKE_NOTE).becoming(becomes, 4).told();
        var known = claimed(raised).reporting(reported);
        assertThatThrownBy(() -> in(REGISTERED).judge(note, REGISTRY, known))
            .isInstanceOf(ClaimOpen.class);
        var decided = new Known(false, Set.of(CLAIM), Set.of(), raised, Optional.of(reported));
        assertThat(in(REGISTERED).judge(note, REGISTRY, decided).state()).isEqualTo(becomes);
      }
    }

    @Test
    void goesOnOtherwise() {
      assertThat(in(FROZEN).judge(told(MeasureStep.RENEW), STATE, open).alarm()).isEmpty();
      assertThat(in(FROZEN).judge(told(MeasureStep.LIFT), REGISTRY, open).state())
          .isEqualTo(RELEASE_PENDING);
    }
  }

  @Nested
  @DisplayName("and a claim")
  class OfClaims {
    @ParameterizedTest
    @EnumSource(MeasureState.class)
    void isOpenedWhileTheAssetIsHeldAndThenIsForThePresidency(MeasureState state) {
      var verdict = in(state).judge(told(MeasureStep.CLAIM_OPENED), STATE, Known.nothing());
      switch (state.standing()) {
        case FROZEN,
            SEIZED,
            RELEASE_PENDING,
            KEPT_ON_ANOTHER_BASIS,
            FORFEITURE_ORDERED,
            FORFEITED ->
            assertThat(verdict).isEqualTo(Verdict.moves(state));
        case TRANSFERRED ->
            assertThat(verdict).isEqualTo(Verdict.alarms(state, Alarm.CLAIM_AFTER_TRANSFER));
        default -> assertThat(verdict).isEqualTo(Verdict.alarms(state, Alarm.DOES_NOT_FIT));
      }
    }

    @Test
    void isDecidedWhereverTheMeasureCanHaveComeMeanwhile() {
      var open = claimed(Map.of());
      for (var state : reachable(MeasureStep.CLAIM_OPENED.follows())) {
        assertThat(in(state).judge(told(MeasureStep.CLAIM_DECIDED), STATE, open))
            .as("decided in %s", state)
            .isEqualTo(Verdict.moves(state));
      }
    }

    /** By every step of the table, and by every note that makes a fact good from any state. */
    private static Set<MeasureState> reachable(Set<MeasureState> from) {
      var reached = EnumSet.copyOf(from);
      for (int before = 0; before < reached.size(); ) {
        before = reached.size();
        for (var step : MeasureStep.values()) {
          if (step.to() != null
              && (step.isFact() || step.follows().stream().anyMatch(reached::contains))) {
            reached.add(step.to());
          }
        }
      }
      return reached;
    }

    @Test
    void isOpenedOnceAndDecidedOnce() {
      var decided = new Known(false, Set.of(CLAIM), Set.of(), Map.of(), Optional.empty());
      for (var step : List.of(MeasureStep.CLAIM_OPENED, MeasureStep.CLAIM_DECIDED)) {
        assertThat(in(FROZEN).judge(told(step), STATE, decided).alarm())
            .contains(Alarm.DOES_NOT_FIT);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(MeasureState.class)
  void endsTheDeferralOfItsNoticeWhateverBecameOfIt(MeasureState state) {
    var measure = in(FROZEN);
    measure.apply(told(MeasureStep.DEFER_NOTICE), Verdict.moves(FROZEN));
    measure.state = state;
    var notice = told(MeasureStep.NOTIFY);
    var verdict = measure.judge(notice, REGISTRY, Known.nothing());
    assertThat(verdict).isEqualTo(Verdict.moves(state));
    measure.apply(notice, verdict);
    assertThat(measure.noticeDeferred).isFalse();
    assertThat(measure.reviewOn).isNull();
    assertThat(measure.notifiedOn).isEqualTo(DAY);
  }

  @Nested
  @DisplayName("whose alarm waits")
  class Alarmed {
    private final Known known = raised(3, MeasureStep.FREEZE, Alarm.DOES_NOT_FIT);

    @Test
    void becomesWhatTheStateReportedOrStays() {
      var becomes = form(MeasureStep.TAKE_NOTE).becoming(FROZEN, 3).told();
      var stays = form(MeasureStep.TAKE_NOTE).becoming(null, 3).told();
      assertThat(in(PROPOSED).judge(becomes, REGISTRY, known).state()).isEqualTo(FROZEN);
      assertThat(in(PROPOSED).judge(stays, PRESIDENCY, known).state()).isEqualTo(PROPOSED);
    }

    @Test
    void takesTheDayAndTheTermOfTheFactThatIsAccepted() {
      var measure = in(PROPOSED);
      report(measure, form(MeasureStep.FREEZE).told());
      assertThat(measure.endsOn).isNull();
      take(measure, form(MeasureStep.TAKE_NOTE).on(DAY.plusMonths(2)).becoming(FROZEN, 3).told());
      assertThat(measure.state).isEqualTo(FROZEN);
      assertThat(measure.since).isEqualTo(DAY);
      assertThat(measure.startsOn).isEqualTo(DAY);
      assertThat(measure.endsOn).isEqualTo(DAY.plusYears(1));
      assertThat(measure.reading(DAY.plusYears(2))).isEqualTo(Term.Reading.EXPIRED);
    }

    @Test
    void takesNoneOfThemWhereItStaysAsItWas() {
      var measure = in(PROPOSED);
      measure.since = DAY.minusDays(9);
      report(measure, form(MeasureStep.FREEZE).told());
      take(measure, form(MeasureStep.TAKE_NOTE).becoming(null, 3).told());
      assertThat(measure.since).isEqualTo(DAY.minusDays(9));
      assertThat(measure.endsOn).isNull();
    }

    @Test
    void keepsTheLaterEndWhereAnOlderTermIsAccepted() {
      var measure = in(MeasureState.SEIZED);
      measure.startsOn = DAY.plusMonths(1);
      measure.endsOn = DAY.plusYears(3);
      take(measure, form(MeasureStep.TAKE_NOTE).becoming(FROZEN, 3).told());
      assertThat(measure.startsOn).isEqualTo(DAY);
      assertThat(measure.endsOn).isEqualTo(DAY.plusYears(3));
    }

    private void report(Measure measure, StepForm fact) {
      measure.apply(fact, measure.judge(fact, STATE, Known.nothing()));
    }

    private void take(Measure measure, StepForm note) {
      measure.apply(note, measure.judge(note, REGISTRY, known));
    }

    @Test
    void goesBackToNoStateThatItLeftBehind() {
      var accepts = form(MeasureStep.TAKE_NOTE).becoming(FROZEN, 3).told();
      for (var later : List.of(FORFEITED, RELEASE_PENDING, TRANSFERRED_TO_COURT)) {
        assertThatThrownBy(() -> in(later).judge(accepts, REGISTRY, known))
            .isInstanceOf(StepNotAllowed.class)
            .satisfies(
                refused ->
                    assertThat(((Problem) refused).details().expected())
                        .contains("FREEZE can follow"));
        var stays = form(MeasureStep.TAKE_NOTE).becoming(null, 3).told();
        assertThat(in(later).judge(stays, REGISTRY, known)).isEqualTo(Verdict.moves(later));
      }
      for (var before : List.of(PROPOSED, MeasureState.WITHDRAWN, MeasureState.NOT_EXECUTED)) {
        assertThat(in(before).judge(accepts, REGISTRY, known).state()).isEqualTo(FROZEN);
      }
    }

    @ParameterizedTest
    @EnumSource(names = {"SUM_DIFFERS", "BEFORE_THE_REQUEST", "OTHER_CURRENCY"})
    void isNotMovedBackByAFactThatMovedItOnce(Alarm kind) {
      var moved = raised(3, MeasureStep.FREEZE, kind);
      var accepts = form(MeasureStep.TAKE_NOTE).becoming(FROZEN, 3).told();
      for (var state : List.of(FORFEITED, MeasureState.SEIZED, FROZEN)) {
        assertThatThrownBy(() -> in(state).judge(accepts, REGISTRY, moved))
            .isInstanceOf(StepNotAllowed.class);
      }
      var stays = form(MeasureStep.TAKE_NOTE).becoming(null, 3).told();
      assertThat(in(FORFEITED).judge(stays, REGISTRY, moved)).isEqualTo(Verdict.moves(FORFEITED));
    }

    @Test
    void takesAFactThatLeadsToNoStateWhereItCanFollow() {
      var renewed = raised(3, MeasureStep.RENEW, Alarm.DOES_NOT_FIT);
      var frozen = form(MeasureStep.TAKE_NOTE).becoming(FROZEN, 3).told();
      assertThat(in(FROZEN).judge(frozen, REGISTRY, renewed).state()).isEqualTo(FROZEN);
      var proposed = form(MeasureStep.TAKE_NOTE).becoming(PROPOSED, 3).told();
      assertThatThrownBy(() -> in(PROPOSED).judge(proposed, REGISTRY, renewed))
          .isInstanceOf(StepNotAllowed.class);
    }

    @Test
    void becomesNothingThatNobodyReported() {
      for (var wrong :
          List.of(
              form(MeasureStep.TAKE_NOTE).becoming(FORFEITED, 3).told(),
              form(MeasureStep.TAKE_NOTE).becoming(FROZEN, 2).told(),
              form(MeasureStep.TAKE_NOTE).told())) {
        assertThatThrownBy(() -> in(PROPOSED).judge(wrong, REGISTRY, known))
            .isInstanceOf(NoSuchStep.class);
      }
    }
  }

  @Test
  void isRecordedWhereTheStateFrozeBeforeItWasAsked() {
    var measure = in(REQUESTED);
    measure.requestedOn = DAY.plusDays(1);
    assertThat(measure.judge(told(MeasureStep.FREEZE), STATE, Known.nothing()))
        .isEqualTo(Verdict.alarms(FROZEN, Alarm.BEFORE_THE_REQUEST));
  }

  @Test
  void comesToItsSumToTheCent() {
    var measure = in(FROZEN);
    enter(measure, LedgerEntry.Kind.SALE_PRICE, "4650000.00");
    enter(measure, LedgerEntry.Kind.FEE, "212400.00");
    enter(measure, LedgerEntry.Kind.UPKEEP, "1079000.00");
    enter(measure, LedgerEntry.Kind.CLAIM_PAID, "1180000.00");
    assertThat(measure.net).isEqualByComparingTo("2178600.00");

    var transfer = form(MeasureStep.TRANSFER).sum("2178600.00").told();
    measure.state = REALISED;
    assertThat(measure.judge(transfer, STATE, Known.nothing()))
        .isEqualTo(Verdict.moves(TRANSFERRED_TO_COURT));
    var short1 = form(MeasureStep.TRANSFER).sum("2178599.99").told();
    assertThat(measure.judge(short1, STATE, Known.nothing()))
        .isEqualTo(Verdict.alarms(TRANSFERRED_TO_COURT, Alarm.SUM_DIFFERS));
  }

  @Nested
  @DisplayName("with amounts in two currencies")
  class TwoCurrencies {
    private final StepForm dollars = entry(cost("7.00", "USD", LedgerEntry.Bearer.DEDUCTED));

    @Test
    void recordsTheFactWithAnAlarmAndAddsThemNever() {
      var measure = in(FROZEN);
      enter(measure, LedgerEntry.Kind.BALANCE, "100.00");
      var verdict = measure.judge(dollars, STATE, Known.nothing());
      assertThat(verdict).isEqualTo(Verdict.alarms(FROZEN, Alarm.OTHER_CURRENCY));
      measure.apply(dollars, verdict);
      assertThat(measure.net).isEqualByComparingTo("100.00");
      assertThat(measure.currency).isEqualTo("EUR");
      assertThat(Counted.otherSums(List.of(dollars), "EUR"))
          .containsExactly(new Money("-7.00", "USD"));
    }

    @Test
    void raisesOneAtTheBeginningToo() {
      var both =
          form(MeasureStep.FREEZE_OWN)
              .money(List.of(cost("1.00", "USD", null), cost("1.00", "EUR", null)))
              .told();
      assertThat(Measure.judgeFirst(both, Footing.NATIONAL_LAW, STATE))
          .isEqualTo(Verdict.alarms(FROZEN, Alarm.OTHER_CURRENCY));
    }

    @Test
    void refusesTheStepThatWouldAddThem() {
      var varied = form(MeasureStep.VARY).money(dollars.entries()).told();
      assertThatThrownBy(() -> in(FROZEN).judge(varied, REGISTRY, Known.nothing()))
          .isInstanceOf(BadInput.class);
    }

    @Test
    void takesCostsThatAreNotDeductedInAny() {
      var measure = in(FROZEN);
      measure.currency = null;
      for (var bearer : List.of(LedgerEntry.Bearer.EXECUTING_STATE, LedgerEntry.Bearer.COURT)) {
        var cost = entry(cost("5.00", "USD", bearer));
        var verdict = measure.judge(cost, STATE, Known.nothing());
        assertThat(verdict).isEqualTo(Verdict.moves(FROZEN));
        measure.apply(cost, verdict);
      }
      enter(measure, LedgerEntry.Kind.BALANCE, "100.00");
      assertThat(measure.currency).isEqualTo("EUR");
      assertThat(measure.net).isEqualByComparingTo("100.00");
    }

    private static LedgerEntry cost(String amount, String currency, LedgerEntry.Bearer bearer) {
      return new LedgerEntry(LedgerEntry.Kind.COST, new Money(amount, currency), bearer, null);
    }
  }

  @Test
  void countsNoMoneyOfAFactThatWaitsUntilItIsAccepted() {
    var measure = in(REQUESTED);
    measure.currency = null;
    enter(measure, LedgerEntry.Kind.BALANCE, "9.00");
    assertThat(measure.net).isEqualByComparingTo("0");
    assertThat(measure.currency).isNull();
    measure.state = FROZEN;
    var known = raised(2, MeasureStep.RECORD_MONEY, Alarm.DOES_NOT_FIT);
    var note = form(MeasureStep.TAKE_NOTE).becoming(FROZEN, 2).told();
    measure.apply(note, measure.judge(note, REGISTRY, known));
    assertThat(measure.state).isEqualTo(FROZEN);
    assertThat(measure.net).isEqualByComparingTo("1.00");
  }

  @Test
  void acceptsNoClaimASecondTime() {
    var raised = Map.of(2, new Raised(MeasureStep.CLAIM_OPENED, Alarm.DOES_NOT_FIT));
    var known = claimed(raised).reporting(told(MeasureStep.CLAIM_OPENED));
    var note = form(MeasureStep.TAKE_NOTE).becoming(FROZEN, 2).told();
    assertThatThrownBy(() -> in(FROZEN).judge(note, REGISTRY, known))
        .isInstanceOf(StepNotAllowed.class);
  }

  @ParameterizedTest
  @EnumSource(MeasureStep.class)
  void refusesWhatItsStepDoesNotCarry(MeasureStep step) {
    bare(step).checked();
    for (var need : List.of(Need.TERM, Need.MONEY, Need.SUM, Need.CLAIM)) {
      var one = alone(step, need);
      boolean holds =
          Set.of("FREEZE", "SEIZE", "FREEZE_OWN", "SEIZE_OWN").contains(step.name())
              && Set.of(Need.TERM, Need.MONEY).contains(need);
      if (holds || step.needs().contains(need)) {
        assertThat(one.checked()).isEqualTo(one);
      } else {
        assertThatThrownBy(one::checked)
            .isInstanceOf(BadInput.class)
            .satisfies(
                refused ->
                    assertThat(((Problem) refused).details().more())
                        .containsEntry("where", "/" + need.member()));
      }
    }
  }

  @Test
  void isExpiredByTheClockAlone() {
    var measure = in(FROZEN);
    measure.endsOn = LocalDate.parse("2028-02-29");
    assertThat(measure.reading(LocalDate.parse("2028-02-29"))).isEqualTo(Term.Reading.ENDING);
    assertThat(measure.reading(LocalDate.parse("2028-03-01"))).isEqualTo(Term.Reading.EXPIRED);
    assertThat(measure.reading(LocalDate.parse("2027-01-01"))).isEqualTo(Term.Reading.RUNNING);
    measure.state = RELEASE_PENDING;
    assertThat(measure.reading(LocalDate.parse("2030-01-01"))).isEqualTo(Term.Reading.OPEN_ENDED);
  }

  @Test
  void refusesAReviewBeforeItWasDeferredAndAClaimToLessThanNothing() {
    var deferred = form(MeasureStep.DEFER_NOTICE).told();
    refuses(reviewed(deferred, DAY.minusDays(1)), "/reviewOn");
    reviewed(deferred, DAY).checked();
    var claimed = alone(MeasureStep.CLAIM_OPENED, Need.CLAIM);
    refuses(claiming(claimed, "-0.01"), "/claim/amount");
    claiming(claimed, "0.00").checked();
  }

  private static void refuses(StepForm form, String member) {
    assertThatThrownBy(form::checked)
        .isInstanceOf(BadInput.class)
        .satisfies(
            refused ->
                assertThat(((Problem) refused).details().more()).containsEntry("where", member));
  }

  private static StepForm reviewed(StepForm form, LocalDate day) {
    return new StepForm(
        form.step(), DAY, form.reason(), null, null, null, null, null, null, day, null, null, null);
  }

  private static StepForm claiming(StepForm form, String amount) {
    var claim = new ClaimTold(CLAIM, "a bank", null, new Money(amount, "EUR"), null);
    return new StepForm(
        form.step(), DAY, null, null, null, null, null, null, null, null, claim, null, null);
  }

  @Test
  void refusesATermThatEndsBeforeItBegins() {
    assertThatThrownBy(() -> new Term(DAY, DAY.minusDays(1))).isInstanceOf(BadInput.class);
    assertThat(new Term(DAY, DAY).until()).isEqualTo(DAY);
  }

  private static void enter(Measure measure, LedgerEntry.Kind kind, String amount) {
    var fact = entry(new LedgerEntry(kind, new Money(amount, "EUR"), null, null));
    measure.apply(fact, measure.judge(fact, STATE, Known.nothing()));
  }

  private static StepForm entry(LedgerEntry entry) {
    return form(MeasureStep.RECORD_MONEY).money(List.of(entry)).told();
  }

  /** With a claim that is open. */
  private static Known claimed(Map<Integer, Raised> alarmed) {
    return new Known(true, Set.of(CLAIM), Set.of(CLAIM), alarmed, Optional.empty());
  }

  /** With one alarm that is open, of a fact that told all that any must. */
  private static Known raised(int number, MeasureStep fact, Alarm kind) {
    return new Known(
        false, Set.of(), Set.of(), Map.of(number, new Raised(fact, kind)), Optional.of(told(fact)));
  }

  private static Measure in(MeasureState state) {
    var measure = new Measure();
    measure.state = state;
    measure.since = DAY;
    measure.footing = Footing.CHAMBER_AT_TRIAL;
    measure.currency = "EUR";
    measure.net = BigDecimal.ZERO;
    return measure;
  }

  private static Side taker(MeasureStep step) {
    return step.takers().stream().sorted().findFirst().orElseThrow();
  }

  private static StepForm told(MeasureStep step) {
    return form(step).told();
  }

  private static StepForm bare(MeasureStep step) {
    return new StepForm(
        step, DAY, null, null, null, null, null, null, null, null, null, null, null);
  }

  /** A step that tells this alone of what not every step carries. */
  private static StepForm alone(MeasureStep step, Need need) {
    var all = told(MeasureStep.CLAIM_DECIDED);
    return new StepForm(
        step,
        DAY,
        null,
        null,
        null,
        need == Need.TERM ? all.term() : null,
        need == Need.MONEY ? all.money() : null,
        need == Need.SUM ? new Money("0.00", "EUR") : null,
        null,
        null,
        need == Need.CLAIM ? all.claim() : null,
        null,
        null);
  }

  private static Told form(MeasureStep step) {
    return new Told(step);
  }

  /** A step that tells all that any step must. */
  private static final class Told {
    private final MeasureStep step;
    private @Nullable UUID warrant;
    private @Nullable MeasureState becomes;
    private @Nullable Integer about;
    private LocalDate on = DAY;
    private Money sum = new Money("0.00", "EUR");
    private List<LedgerEntry> money =
        List.of(new LedgerEntry(LedgerEntry.Kind.BALANCE, new Money("1.00", "EUR"), null, null));

    Told(MeasureStep step) {
      this.step = step;
    }

    Told with(UUID id) {
      warrant = id;
      return this;
    }

    Told on(LocalDate day) {
      on = day;
      return this;
    }

    Told becoming(@Nullable MeasureState state, int number) {
      becomes = state;
      about = number;
      return this;
    }

    Told sum(String amount) {
      sum = new Money(amount, "EUR");
      return this;
    }

    Told money(List<LedgerEntry> entries) {
      money = entries;
      return this;
    }

    StepForm told() {
      var outcome =
          Optional.of(ClaimTold.Outcome.UPHELD)
              .filter(any -> step == MeasureStep.CLAIM_DECIDED)
              .orElse(null);
      return new StepForm(
          step,
          on,
          "because",
          "ICC-99/17-4",
          warrant,
          step == MeasureStep.TAKE_NOTE ? null : new Term(DAY, DAY.plusYears(1)),
          step == MeasureStep.TAKE_NOTE ? null : money,
          step == MeasureStep.TRANSFER ? sum : null,
          Cause.NOT_FOUND,
          DAY.plusMonths(1),
          new ClaimTold(CLAIM, "a bank", null, null, outcome),
          becomes,
          about);
    }
  }
}
