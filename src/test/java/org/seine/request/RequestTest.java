package org.seine.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seine.request.Party.REQUESTED;
import static org.seine.request.Party.REQUESTING;
import static org.seine.request.RequestState.AUTHORISED;
import static org.seine.request.RequestState.CLOSED;
import static org.seine.request.RequestState.CONSULTATION;
import static org.seine.request.RequestState.DENIED;
import static org.seine.request.RequestState.IN_EXECUTION;
import static org.seine.request.RequestState.POSTPONED;
import static org.seine.request.RequestState.RECEIVED;
import static org.seine.request.RequestState.REPLIED;
import static org.seine.request.RequestState.SENT;
import static org.seine.request.RequestState.UNDER_REVIEW;
import static org.seine.request.RequestState.URGENT_UNCONFIRMED;
import static org.seine.request.RequestState.WITHDRAWN;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.seine.dossier.filed.NoSuchStep;
import org.seine.dossier.filed.NotYourStep;
import org.seine.dossier.filed.StepIncomplete;
import org.seine.dossier.filed.StepNotAllowed;
import org.seine.web.BadInput;
import org.seine.web.Problem;

@DisplayName("A request for assistance")
class RequestTest {
  static final LocalDate DAY = LocalDate.parse("2019-04-18");
  static final UUID STATE = UUID.fromString("7e57c0de-0000-4000-8000-000000000001");
  static final UUID ORGAN = UUID.fromString("7e57c0de-0000-4000-8000-000000000002");
  private static final Known DESIGNATED = new Known(true, List.of(), Map.of(), Optional.empty());
  private static final Known NOT_DESIGNATED =
      new Known(false, List.of(), Map.of(), Optional.empty());

  static Stream<Arguments> everyPairOutsideTheTable() {
    return pairs(false);
  }

  static Stream<Arguments> everyPairOfTheTable() {
    return pairs(true);
  }

  private static Stream<Arguments> pairs(boolean inside) {
    return Arrays.stream(RequestStep.values())
        .filter(step -> step != RequestStep.TAKE_NOTE)
        .flatMap(
            step ->
                Arrays.stream(RequestState.values())
                    .filter(state -> step.mayFollow(state) == inside)
                    .map(state -> Arguments.of(step, state)));
  }

  @ParameterizedTest(name = "{0} cannot follow {1}")
  @MethodSource("everyPairOutsideTheTable")
  void refusesAStepAndRecordsAFactThatTheTableDoesNotAllow(RequestStep step, RequestState state) {
    var request = in(state);
    if (!step.isAnswer()) {
      assertThatThrownBy(() -> request.judge(told(step), REQUESTING, DESIGNATED))
          .isInstanceOf(StepNotAllowed.class)
          .satisfies(
              refused ->
                  assertThat(((Problem) refused).details().expected()).contains(step.article()));
      return;
    }
    var verdict = request.judge(told(step), REQUESTED, DESIGNATED);
    assertThat(verdict.state()).isEqualTo(state);
    assertThat(verdict.alarm()).isPresent();
  }

  @ParameterizedTest(name = "{0} cannot follow {1} where the Court is asked")
  @MethodSource("everyPairOutsideTheTable")
  void refusesAnAnswerOfTheCourtThatTheTableDoesNotAllow(RequestStep step, RequestState state) {
    if (step.isAnswer()) {
      assertThatThrownBy(() -> asked(state).judge(told(step), REQUESTED, DESIGNATED))
          .isInstanceOf(StepNotAllowed.class);
    }
  }

  @ParameterizedTest(name = "{0} may follow {1}")
  @MethodSource("everyPairOfTheTable")
  void letsFollowWhatTheTableAllows(RequestStep step, RequestState state) {
    var verdict = in(state).judge(told(step), taker(step), DESIGNATED);
    assertThat(verdict).isEqualTo(Verdict.moves(step.after(state)));
  }

  @ParameterizedTest
  @EnumSource(RequestState.class)
  void leavesNoStateWithoutAnExitButTheLastOnes(RequestState state) {
    boolean ends = Set.of(CLOSED, WITHDRAWN).contains(state);
    var exits =
        Arrays.stream(RequestStep.values())
            .filter(step -> step.mayFollow(state) && step.after(state) != state)
            .toList();
    assertThat(exits.isEmpty()).isEqualTo(ends);
  }

  @ParameterizedTest
  @EnumSource(RequestStep.class)
  void letsEachStepBeTakenByItsSideOnly(RequestStep step) {
    for (var direction : Direction.values()) {
      for (var party : Party.values()) {
        if (!step.takers(direction).contains(party)) {
          var request = in(SENT);
          request.direction = direction;
          assertThatThrownBy(() -> request.judge(told(step), party, DESIGNATED))
              .isInstanceOf(NotYourStep.class);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(RequestStep.class)
  void refusesAStepThatDoesNotTellWhatItMust(RequestStep step) {
    if (step.needs().isEmpty()) {
      return;
    }
    assertThatThrownBy(() -> in(SENT).judge(bare(step), taker(step), DESIGNATED))
        .isInstanceOf(StepIncomplete.class)
        .satisfies(
            refused ->
                assertThat((List<?>) ((Problem) refused).details().more().get("missing"))
                    .hasSameSizeAs(step.needs()));
  }

  @Nested
  @DisplayName("is authorised")
  class Authorised {
    @Test
    void onAWarrantAndADecisionWhereAPreTrialChamberAsks() {
      var request = in(RequestState.DRAFT);
      request.basis = Basis.CHAMBER_BEFORE_TRIAL;
      assertThatThrownBy(() -> request.judge(bare(RequestStep.AUTHORISE), REQUESTING, DESIGNATED))
          .isInstanceOf(StepIncomplete.class)
          .satisfies(
              refused -> {
                var details = ((Problem) refused).details();
                assertThat(details.expected()).contains("57(3)(e)");
                assertThat((List<?>) details.more().get("missing"))
                    .isEqualTo(List.of("/reference", "/warrant"));
              });
      assertThat(request.judge(told(RequestStep.AUTHORISE), REQUESTING, DESIGNATED).state())
          .isEqualTo(AUTHORISED);
    }

    @Test
    void withoutAChamberWhereTheProsecutorAsks() {
      assertThat(
              in(RequestState.DRAFT)
                  .judge(bare(RequestStep.AUTHORISE), REQUESTING, DESIGNATED)
                  .state())
          .isEqualTo(AUTHORISED);
    }

    @Test
    void withEverySectionOfItsText() {
      var known = new Known(true, List.of("/text/facts"), Map.of(), Optional.empty());
      assertThatThrownBy(
              () -> in(RequestState.DRAFT).judge(told(RequestStep.AUTHORISE), REQUESTING, known))
          .isInstanceOf(StepIncomplete.class)
          .satisfies(
              refused ->
                  assertThat((List<?>) ((Problem) refused).details().more().get("missing"))
                      .isEqualTo(List.of("/text/facts")));
    }
  }

  @Nested
  @DisplayName("is sent")
  class Sent {
    @Test
    void throughThePortalOnlyWhereTheStateDesignatedIt() {
      assertThatThrownBy(
              () -> in(AUTHORISED).judge(told(RequestStep.SEND), REQUESTING, NOT_DESIGNATED))
          .isInstanceOf(PortalNotDesignated.class);
      assertThat(in(AUTHORISED).judge(told(RequestStep.SEND), REQUESTING, DESIGNATED).state())
          .isEqualTo(SENT);
    }

    @Test
    void toTheCourtWithoutAnyDesignation() {
      assertThat(
              asked(AUTHORISED).judge(told(RequestStep.SEND), REQUESTING, NOT_DESIGNATED).state())
          .isEqualTo(SENT);
    }

    @Test
    void byAnotherChannelWithItsProof() {
      assertThat(
              in(AUTHORISED)
                  .judge(told(RequestStep.RECORD_SENT), REQUESTING, NOT_DESIGNATED)
                  .state())
          .isEqualTo(SENT);
    }

    @Test
    void urgentlyAndConfirmedOnceInTheDesignatedChannel() {
      var request = in(AUTHORISED);
      take(request, told(RequestStep.SEND_URGENTLY), REQUESTING);
      assertThat(request.state).isEqualTo(URGENT_UNCONFIRMED);
      assertThat(request.confirmBy).isEqualTo(DAY.plusDays(2));
      assertThatThrownBy(() -> request.judge(bare(RequestStep.CONFIRM), REQUESTING, NOT_DESIGNATED))
          .isInstanceOf(StepIncomplete.class);
      take(request, told(RequestStep.RECEIVE), REQUESTED);
      take(request, told(RequestStep.CONFIRM), REQUESTING);
      assertThat(request.state).isEqualTo(RECEIVED);
      assertThat(request.confirmedOn).isEqualTo(DAY);
      assertThatThrownBy(() -> request.judge(told(RequestStep.CONFIRM), REQUESTING, DESIGNATED))
          .isInstanceOf(NothingToConfirm.class);
    }
  }

  @Test
  void refusesADayBeforeTheActByWhichSomethingIsToBeDone() {
    for (var late :
        Map.of(
                "/answerBy", days(DAY.minusDays(1), null, null),
                "/confirmBy", days(null, DAY.minusDays(1), null),
                "/until", days(null, null, DAY.minusDays(1)))
            .entrySet()) {
      assertThatThrownBy(late.getValue()::checked)
          .isInstanceOf(BadInput.class)
          .satisfies(
              refused ->
                  assertThat(((Problem) refused).details().more())
                      .containsEntry("where", late.getKey()));
    }
    var sameDay = days(DAY, DAY, DAY);
    assertThat(sameDay.checked()).isSameAs(sameDay);
  }

  private static StepForm days(LocalDate answerBy, LocalDate confirmBy, LocalDate until) {
    return Forms.of(
        RequestStep.SEND_URGENTLY,
        DAY,
        "answerBy",
        answerBy,
        "confirmBy",
        confirmBy,
        "until",
        until);
  }

  @Nested
  @DisplayName("in consultation")
  class Consulted {
    @Test
    void waitsForWhoeverHasTheWord() {
      var request = in(UNDER_REVIEW);
      take(request, told(RequestStep.CONSULT), REQUESTED);
      assertThat(request.awaited).isEqualTo(ORGAN);
      assertThat(request.matter).isEqualTo(Matter.INSUFFICIENT_INFORMATION);
      take(request, on(RequestStep.EXPLAIN, DAY.plusDays(3)), REQUESTING);
      assertThat(request.state).isEqualTo(CONSULTATION);
      assertThat(request.awaited).isEqualTo(STATE);
      assertThat(request.awaitedSince).isEqualTo(DAY.plusDays(3));
      take(request, told(RequestStep.MODIFY), REQUESTING);
      assertThat(request.state).isEqualTo(UNDER_REVIEW);
      assertThat(request.matter).isNull();
    }
  }

  @Nested
  @DisplayName("that is postponed")
  class Postponed {
    @Test
    void hasAnEndThatWasAgreed() {
      var request = in(RECEIVED);
      take(request, told(RequestStep.ASK_POSTPONEMENT), REQUESTED);
      assertThatThrownBy(
              () -> request.judge(bare(RequestStep.AGREE_POSTPONEMENT), REQUESTING, DESIGNATED))
          .isInstanceOf(StepIncomplete.class);
      take(request, told(RequestStep.AGREE_POSTPONEMENT), REQUESTING);
      assertThat(request.state).isEqualTo(POSTPONED);
      assertThat(request.postponedUntil).isEqualTo(DAY.plusMonths(6));
      assertThat(request.awaited).isNull();
      take(request, told(RequestStep.RESUME), REQUESTED);
      assertThat(request.postponedUntil).isNull();
      assertThat(request.awaited).isEqualTo(STATE);
    }
  }

  @Nested
  @DisplayName("that a State refuses")
  class Refused {
    @Test
    void isClassifiedByGroundsThatAreOpenToIt() {
      var request = in(RequestState.ANSWERED);
      assertThat(request.judge(told(RequestStep.TAKE_AS_DENIAL), REQUESTING, DESIGNATED).state())
          .isEqualTo(DENIED);
      request.stateParty = false;
      assertThatThrownBy(
              () -> request.judge(told(RequestStep.TAKE_AS_DENIAL), REQUESTING, DESIGNATED))
          .isInstanceOf(BadInput.class);
    }
  }

  @Nested
  @DisplayName("to which a reply comes")
  class Replied {
    @Test
    void afterItWasWithdrawnKeepsItsStateAndRaisesAnAlarm() {
      assertThat(in(WITHDRAWN).judge(told(RequestStep.REPLY), REQUESTED, DESIGNATED))
          .isEqualTo(Verdict.alarms(WITHDRAWN, RequestAlarm.AFTER_WITHDRAWAL));
      assertThat(in(CLOSED).judge(told(RequestStep.REPLY), REQUESTED, DESIGNATED))
          .isEqualTo(Verdict.alarms(CLOSED, RequestAlarm.AFTER_CLOSING));
    }

    @Test
    void afterItWasWithdrawnIsRefusedWhereTheCourtReplies() {
      assertThatThrownBy(
              () -> asked(WITHDRAWN).judge(told(RequestStep.REPLY), REQUESTED, DESIGNATED))
          .isInstanceOf(StepNotAllowed.class);
    }

    @Test
    void fromBeforeItWasSentMovesOnWithAnAlarm() {
      var request = in(SENT);
      request.sentOn = DAY.plusDays(1);
      assertThat(request.judge(told(RequestStep.REPLY), REQUESTED, DESIGNATED))
          .isEqualTo(Verdict.alarms(REPLIED, RequestAlarm.BEFORE_SENDING));
    }

    @Test
    void ofTheCourtNamesTheConsentOfTheStateThatHelped() {
      assertThatThrownBy(
              () ->
                  asked(IN_EXECUTION)
                      .judge(withoutConsent(RequestStep.REPLY), REQUESTED, DESIGNATED))
          .isInstanceOf(StepIncomplete.class)
          .satisfies(
              refused -> assertThat(((Problem) refused).details().expected()).contains("93(10)"));
    }
  }

  @Nested
  @DisplayName("whose alarm waits")
  class Alarmed {
    private final Known known = raised(5, RequestStep.REPLY, RequestAlarm.AFTER_WITHDRAWAL);

    @Test
    void becomesWhatTheStateReportedOrStays() {
      assertThat(in(WITHDRAWN).judge(note(REPLIED, 5), REQUESTING, known).state())
          .isEqualTo(REPLIED);
      assertThat(in(WITHDRAWN).judge(note(null, 5), REQUESTING, known).state())
          .isEqualTo(WITHDRAWN);
    }

    @Test
    void takesTheDaysOfTheFactThatIsAccepted() {
      var request = in(WITHDRAWN);
      take(request, told(RequestStep.REPLY), REQUESTED);
      assertThat(request.repliedOn).isNull();
      var note = note(REPLIED, 5, DAY.plusDays(20));
      request.apply(note, request.judge(note, REQUESTING, known));
      assertThat(request.repliedOn).isEqualTo(DAY);
      assertThat(request.since).isEqualTo(DAY);
      assertThat(request.awaited).isEqualTo(ORGAN);
      assertThat(request.awaitedSince).isEqualTo(DAY);
    }

    @Test
    void takesNoneOfThemWhereItStaysAsItWas() {
      var request = in(WITHDRAWN);
      take(request, told(RequestStep.REPLY), REQUESTED);
      var note = note(null, 5);
      request.apply(note, request.judge(note, REQUESTING, known));
      assertThat(request.repliedOn).isNull();
      assertThat(request.alarms).isZero();
    }

    @Test
    void goesBackToNoStateThatItLeftBehind() {
      var received = raised(5, RequestStep.RECEIVE, RequestAlarm.DOES_NOT_FIT);
      for (var later : List.of(UNDER_REVIEW, REPLIED, CLOSED, WITHDRAWN)) {
        assertThatThrownBy(() -> in(later).judge(note(RECEIVED, 5), REQUESTING, received))
            .isInstanceOf(StepNotAllowed.class);
        assertThat(in(later).judge(note(null, 5), REQUESTING, received))
            .isEqualTo(Verdict.moves(later));
      }
      assertThat(in(AUTHORISED).judge(note(RECEIVED, 5), REQUESTING, received).state())
          .isEqualTo(RECEIVED);
    }

    @Test
    void isNotMovedBackByAFactThatMovedItOnce() {
      var moved = raised(5, RequestStep.REPLY, RequestAlarm.BEFORE_SENDING);
      assertThatThrownBy(() -> in(CLOSED).judge(note(REPLIED, 5), REQUESTING, moved))
          .isInstanceOf(StepNotAllowed.class);
      assertThat(in(CLOSED).judge(note(null, 5), REQUESTING, moved))
          .isEqualTo(Verdict.moves(CLOSED));
    }

    @Test
    void isTakenUpAgainByWhatCameAfterItsEnd() {
      var late = raised(5, RequestStep.REPLY, RequestAlarm.AFTER_CLOSING);
      assertThat(in(CLOSED).judge(note(REPLIED, 5), REQUESTING, late).state()).isEqualTo(REPLIED);
      assertThatThrownBy(() -> in(WITHDRAWN).judge(note(REPLIED, 5), REQUESTING, late))
          .isInstanceOf(StepNotAllowed.class);
    }

    @Test
    void becomesNothingThatNobodyReported() {
      for (var wrong : List.of(note(CLOSED, 5), note(REPLIED, 4))) {
        assertThatThrownBy(() -> in(WITHDRAWN).judge(wrong, REQUESTING, known))
            .isInstanceOf(NoSuchStep.class);
      }
    }
  }

  private static void take(Request request, StepForm form, Party by) {
    request.apply(form, request.judge(form, by, DESIGNATED));
  }

  private static Request asked(RequestState state) {
    var request = in(state);
    request.direction = Direction.TO_COURT;
    request.basis = Basis.STATE_ASKS;
    return request;
  }

  static Request in(RequestState state) {
    var request = new Request();
    request.state = state;
    request.since = DAY;
    request.participant = STATE;
    request.organ = ORGAN;
    request.stateParty = true;
    request.direction = Direction.TO_STATE;
    request.basis = Basis.PROSECUTOR;
    request.language = "en";
    request.confirmBy = state == RequestState.AUTHORISED ? null : DAY.plusDays(2);
    request.awaited = STATE;
    request.awaitedSince = DAY.minusDays(30);
    return request;
  }

  private static Party taker(RequestStep step) {
    return step.isAnswer() ? REQUESTED : REQUESTING;
  }

  private static StepForm bare(RequestStep step) {
    return Forms.of(step, DAY);
  }

  /** With one alarm that is open, of a fact that told all that any must. */
  private static Known raised(int number, RequestStep fact, RequestAlarm kind) {
    return new Known(
        true, List.of(), Map.of(number, new Raised(fact, kind)), Optional.of(told(fact)));
  }

  private static StepForm note(RequestState becomes, int about) {
    return note(becomes, about, DAY);
  }

  private static StepForm note(RequestState becomes, int about, LocalDate on) {
    return Forms.of(
        RequestStep.TAKE_NOTE, on, "reason", "seen", "becomes", becomes, "about", about);
  }

  private static StepForm told(RequestStep step) {
    return form(step, DAY, "none needed");
  }

  private static StepForm withoutConsent(RequestStep step) {
    return form(step, DAY, null);
  }

  private static StepForm on(RequestStep step, LocalDate day) {
    return form(step, day, "none needed");
  }

  /** A step that tells all that any step must. */
  private static StepForm form(RequestStep step, LocalDate day, String consent) {
    return new StepForm(
        step,
        day,
        "because",
        "ICC-99/17-4",
        UUID.randomUUID(),
        null,
        DAY.plusDays(2),
        DAY.plusMonths(6),
        Matter.INSUFFICIENT_INFORMATION,
        Ground.NATIONAL_SECURITY,
        List.of(new Condition(Condition.Kind.CONFIDENTIAL, null, null)),
        "es",
        consent,
        RequestTextTest.whole(),
        List.of(
            attached(Attached.Kind.PROOF),
            attached(Attached.Kind.REPLY),
            attached(Attached.Kind.TRANSLATION)),
        null,
        null);
  }

  private static Attached attached(Attached.Kind kind) {
    return new Attached(UUID.randomUUID(), kind, "a file", "es", null);
  }
}
