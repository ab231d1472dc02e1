package org.seine.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.seine.sharing.announce.Happening;

@DisplayName("A mail to come")
class DueTest {
  @ParameterizedTest(name = "at {0} in {1}: {2}")
  @CsvSource({
    "2026-11-22T03:00:00Z, Europe/Paris, 2026-11-22T06:00:00Z",
    "2026-11-22T06:00:00Z, Europe/Paris, 2026-11-23T06:00:00Z",
    "2026-11-22T23:30:00Z, Asia/Tokyo, 2026-11-23T22:00:00Z",
    "2026-11-22T03:00:00Z, +05:30, 2026-11-23T01:30:00Z",
    // The clocks go back in the night between.
    "2026-10-24T12:00:00Z, Europe/Paris, 2026-10-25T06:00:00Z"
  })
  void isDueInTheMorningWhereTheUnitIs(Instant now, String zone, Instant due) {
    assertThat(Outbox.nextMorning(now, ZoneId.of(zone))).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({"1, PT30S", "2, PT1M", "5, PT8M", "8, PT1H", "2000000000, PT1H"})
  void isTriedLaterEachTimeButEachHourAtTheLeast(int tries, Duration pause) {
    assertThat(DueLines.pause(tries)).isEqualTo(pause);
  }

  @ParameterizedTest
  @EnumSource
  void hasWordsForEachKindInBothLanguages(Happening kind) {
    for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      assertThat(text(language).body(List.of(line(kind, false))))
          .contains("https://portal.example/u/")
          .doesNotContain(kind.name());
    }
    assertThat(text(Locale.FRENCH).body(List.of(line(kind, false))))
        .isNotEqualTo(text(Locale.ENGLISH).body(List.of(line(kind, false))));
  }

  @Test
  void isUrgentIfOneOfItsLinesIs() {
    var lines = List.of(line(Happening.LEAD_RECEIVED, false), line(Happening.LEAD_RECEIVED, true));
    assertThat(text(Locale.ENGLISH).subject(lines)).isEqualTo("Seine: urgent notice");
    assertThat(text(Locale.ENGLISH).subject(lines.subList(0, 1))).isEqualTo("Seine: a notice");
  }

  @Test
  void tellsTheDayAsTheCourtWritesIt() {
    var lines = List.of(line(Happening.LEAD_RECEIVED, false));
    assertThat(text(Locale.ENGLISH).body(lines)).contains("22 November 2026, 04:00");
    assertThat(text(Locale.FRENCH).body(lines)).contains("22 novembre 2026 04:00");
  }

  private static MailText text(Locale language) {
    return new MailText(language, ZoneId.of("Europe/Paris"), "https://portal.example");
  }

  private static Line line(Happening kind, boolean urgent) {
    var id = new UUID(1, 2);
    return new Line(
        id, id, id, kind, "lead", id, id, urgent, Instant.parse("2026-11-22T03:00:00Z"), 1);
  }
}
