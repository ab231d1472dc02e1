package org.seine.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What falls due on a measure")
class ReminderTest {
  private static final LocalDate END = LocalDate.parse("2028-02-29");
  private static final LocalDate ASK_BY = END.minusDays(30);

  @Test
  void isToAskRenewalFromTheStatesOwnLeadTimeOn() {
    assertThat(due(held(), ASK_BY.minusDays(1))).isEmpty();
    assertThat(due(held(), ASK_BY)).containsExactly(Reminder.ASK_RENEWAL);
  }

  @Test
  void isNoLongerToAskWhatWasAsked() {
    var asked = held();
    asked.renewalAskedOn = ASK_BY;
    assertThat(due(asked, END.minusDays(8))).isEmpty();
  }

  @Test
  void isTheEndAWeekBefore() {
    assertThat(due(held(), END.minusDays(7))).contains(Reminder.ENDS_SOON);
    assertThat(due(held(), END)).contains(Reminder.ENDS_SOON).doesNotContain(Reminder.EXPIRED);
  }

  @Test
  void isAnAlarmTheDayAfterTheEndHoweverLateSomebodyLooks() {
    assertThat(due(held(), END.plusDays(1))).containsExactly(Reminder.EXPIRED);
    assertThat(due(held(), END.plusYears(1))).containsExactly(Reminder.EXPIRED);
  }

  @Test
  void isNothingOnceTheAssetIsNoLongerHeld() {
    var lifted = held();
    lifted.state = MeasureState.RELEASE_PENDING;
    assertThat(due(lifted, END.plusDays(1))).isEmpty();
  }

  @Test
  void isADeferredNoticeOnItsDay() {
    var deferred = held();
    deferred.endsOn = null;
    deferred.noticeDeferred = true;
    deferred.reviewOn = END;
    assertThat(due(deferred, END.minusDays(1))).isEmpty();
    assertThat(due(deferred, END)).containsExactly(Reminder.REVIEW_NOTICE);
  }

  private static Measure held() {
    var measure = new Measure();
    measure.state = MeasureState.FROZEN;
    measure.endsOn = END;
    return measure;
  }

  private static List<Reminder> due(Measure measure, LocalDate today) {
    return Arrays.stream(Reminder.values())
        .filter(reminder -> reminder.due(measure, ASK_BY, today).isPresent())
        .toList();
  }
}
