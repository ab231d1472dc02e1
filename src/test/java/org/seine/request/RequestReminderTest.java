package org.seine.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seine.request.RequestTest.ORGAN;
import static org.seine.request.RequestTest.STATE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What falls due on a request")
class RequestReminderTest {
  private static final LocalDate DAY = LocalDate.parse("2028-02-29");

  @Test
  void isToConfirmFromTheDayBeforeAndAnAlarmHoweverLateSomebodyLooks() {
    var urgent = sent();
    urgent.answerBy = DAY.plusYears(9);
    urgent.confirmBy = DAY;
    assertThat(due(urgent, DAY.minusDays(2))).isEmpty();
    assertThat(due(urgent, DAY.minusDays(1))).containsExactly(RequestReminder.CONFIRM);
    assertThat(due(urgent, DAY)).containsExactly(RequestReminder.CONFIRM);
    assertThat(due(urgent, DAY.plusYears(1))).containsExactly(RequestReminder.NOT_CONFIRMED);
    urgent.confirmedOn = DAY;
    assertThat(due(urgent, DAY.plusYears(1))).isEmpty();
  }

  @Test
  void isTheAgreedEndOfAPostponementAWeekBefore() {
    var postponed = sent();
    postponed.state = RequestState.POSTPONED;
    postponed.awaited = null;
    postponed.postponedUntil = DAY;
    assertThat(due(postponed, DAY.minusDays(8))).isEmpty();
    assertThat(due(postponed, DAY.minusDays(7))).containsExactly(RequestReminder.POSTPONEMENT_ENDS);
  }

  @Test
  void isTheAnswerThatWasAskedForADay() {
    var asked = sent();
    asked.answerBy = DAY;
    assertThat(due(asked, DAY)).isEmpty();
    assertThat(due(asked, DAY.plusDays(1))).containsExactly(RequestReminder.UNANSWERED);
  }

  @Test
  void isSilenceOfAMonthWhereNoDayWasNamed() {
    assertThat(due(sent(), DAY.plusDays(29))).isEmpty();
    assertThat(due(sent(), DAY.plusDays(30))).containsExactly(RequestReminder.SILENCE);
  }

  @Test
  void isNothingWhileTheAskingSideHasTheNextMove() {
    var consulted = sent();
    consulted.answerBy = DAY;
    consulted.awaited = ORGAN;
    assertThat(due(consulted, DAY.plusYears(1))).isEmpty();
  }

  private static Request sent() {
    var request = RequestTest.in(RequestState.SENT);
    request.confirmBy = null;
    request.sentOn = DAY;
    request.awaited = STATE;
    request.awaitedSince = DAY;
    return request;
  }

  private static List<RequestReminder> due(Request request, LocalDate today) {
    return Arrays.stream(RequestReminder.values())
        .filter(reminder -> reminder.due(request, today).isPresent())
        .toList();
  }
}
