package org.seine.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Of a question to be answered by 18 February, reminded from 7 days before")
class ReminderTest {
  private static final Instant TOLD = Instant.parse("2019-02-11T00:00:00Z");

  @ParameterizedTest(name = "on {0}, told soon {1}, told over {2}: {3}")
  @CsvSource({
    "2019-02-10, false, false, NONE",
    "2019-02-11, false, false, SOON",
    "2019-02-12, true,  false, NONE",
    "2019-02-18, false, false, SOON",
    "2019-02-18, true,  false, NONE",
    "2019-02-19, true,  false, OVER",
    "2019-02-19, false, false, OVER",
    "2019-06-01, false, false, OVER",
    "2019-06-01, false, true,  NONE",
  })
  void isTold(LocalDate today, boolean soon, boolean over, Reminder due) {
    var consent = new Consent();
    consent.answerBy = LocalDate.of(2019, 2, 18);
    consent.soonToldAt = soon ? TOLD : null;
    consent.overToldAt = over ? TOLD : null;
    assertThat(Reminder.due(consent, today, 7)).isEqualTo(due);
  }
}
