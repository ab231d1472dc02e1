package org.seine.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.seine.national.sheet.Claims;
import org.seine.national.sheet.Freeze;
import org.seine.national.sheet.NationalStep;
import org.seine.national.sheet.RulesSheet;
import org.seine.national.sheet.SheetText;

@DisplayName("The rules of a State")
class RulesOfStateTest {
  private static final UUID STATE = UUID.fromString("5e1e0000-0000-4000-8000-000100000001");

  @Nested
  @DisplayName("that freezes for a term")
  class Term {
    /** Those of 2019 to 2021 are the freezes of the invented case. */
    @ParameterizedTest(name = "{1} months from {0} end on {2}")
    @CsvSource({
      "2019-03-22, 12, 2020-03-21",
      "2019-03-29, 24, 2021-03-28",
      "2019-05-06, 12, 2020-05-05",
      "2019-09-12, 12, 2020-09-11",
      "2024-02-29, 12, 2025-02-28",
      "2024-02-29, 48, 2028-02-28",
      "2024-02-28, 12, 2025-02-27",
      "2023-03-01, 12, 2024-02-29",
      "2024-01-31, 1, 2024-02-29",
      "2025-01-31, 1, 2025-02-28",
      "2025-08-31, 6, 2026-02-28",
      "2025-01-01, 12, 2025-12-31"
    })
    void endsOnTheDayBeforeTheSameNumber(LocalDate first, int months, LocalDate last) {
      RulesOfState rules =
          rules("\"freeze\":{\"term\":{\"kind\":\"MONTHS\",\"months\":%d}}", months);
      assertThat(rules.freezeEnds(first)).isEqualTo(last);
      assertThat(rules.termOfFreeze()).isEqualTo(Period.ofMonths(months));
      assertThat(rules.freezeHasNoEnd()).isFalse();
    }

    @Test
    void orWithoutEndHasNoLastDay() {
      RulesOfState rules = rules("\"freeze\":{\"term\":{\"kind\":\"WITHOUT_END\"}}");
      assertThat(rules.freezeEnds(day("2024-02-29"))).isNull();
      assertThat(rules.termOfFreeze()).isNull();
      assertThat(rules.freezeHasNoEnd()).isTrue();
    }

    @Test
    void holdsAnEmergencyFreezeForItsDaysTheFirstCounted() {
      RulesOfState rules = rules("\"freeze\":{\"emergencyDays\":7}");
      assertThat(rules.emergencyFreezeEnds(day("2024-02-26"))).isEqualTo("2024-03-03");
    }
  }

  @Nested
  @DisplayName("where a renewal is asked")
  class Renewal {
    /** The first three are of the invented case. */
    @ParameterizedTest(name = "{1} days before {0}: by {2}")
    @CsvSource({
      "2021-03-28, 60, 2021-01-27",
      "2020-03-21, 30, 2020-02-20",
      "2020-05-05, 45, 2020-03-21",
      "2024-03-30, 30, 2024-02-29",
      "2025-03-30, 30, 2025-02-28",
      "2024-03-31, 0, 2024-03-31"
    })
    void countsBackFromTheLastDay(LocalDate end, int days, LocalDate latest) {
      assertThat(court(days, "").renewalAskedBy(end)).isEqualTo(latest);
    }

    /** 1 May 2026 is a Friday. */
    @ParameterizedTest(name = "free on {0}, holidays {1}: by {2}")
    @CsvSource(
        delimiter = ';',
        value = {
          "                     ;                             ; 2026-05-03",
          "\"SATURDAY\",\"SUNDAY\" ;                          ; 2026-05-01",
          "\"SATURDAY\",\"SUNDAY\" ; \"2026-05-01\"            ; 2026-04-30",
          "\"FRIDAY\",\"SATURDAY\" ; \"2026-05-03\"            ; 2026-04-30",
          "                     ; \"2026-05-03\",\"2026-05-02\" ; 2026-05-01"
        })
    void isMovedEarlierByRestDaysAndHolidays(String rest, String holidays, LocalDate latest) {
      RulesOfState rules =
          court(
              30,
              ",\"workingDays\":{\"restDays\":[%s],\"holidays\":[%s]}"
                  .formatted(rest == null ? "" : rest, holidays == null ? "" : holidays));
      assertThat(rules.renewalAskedBy(day("2026-06-02"))).isEqualTo(latest);
    }

    @Test
    void hasNoDayWhereNobodyAsks() {
      RulesOfState rules = rules("\"freeze\":{\"renewal\":{\"by\":\"NOBODY\"}}");
      assertThat(rules.renewalAskedBy(day("2026-06-02"))).isNull();
      assertThat(rules.renewalAsker()).isEqualTo(Freeze.Renewal.Asker.NOBODY);
    }

    private RulesOfState court(int days, String more) {
      return rules("\"freeze\":{\"renewal\":{\"by\":\"COURT\",\"daysBefore\":%d}}" + more, days);
    }
  }

  @Nested
  @DisplayName("after an acquittal")
  class Acquittal {
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
        nullValues = "-",
        value = {
          "LAPSES_AFTER_DAYS, 28, 2023-01-06",
          "LAPSES_AT_ONCE, -, 2022-12-09",
          "LIFT_BY_NATIONAL_JUDGE, -, -",
          "CONTINUES, -, -",
          "OWN_LAW, -, -"
        })
    void endTheMeasureOnlyWhereItLapsesByItself(String effect, Integer days, LocalDate last) {
      RulesOfState rules = rules("\"acquittal\":{\"effect\":\"%s\",\"days\":%s}", effect, days);
      assertThat(rules.lapsesAfterAcquittal(day("2022-12-09"))).isEqualTo(last);
      assertThat(rules.lapsesAfterWithdrawal(day("2022-12-09"))).isNull();
    }
  }

  @Nested
  @DisplayName("for claims of third parties")
  class ThirdParties {
    /** 14 April 2025 is the registration in the invented case; 14 June is a Saturday. */
    @ParameterizedTest(name = "{1} {2} from {0} end on {3}")
    @CsvSource({
      "2025-04-14, 2, MONTHS, 2025-06-14",
      "2023-12-31, 2, MONTHS, 2024-02-29",
      "2024-12-31, 2, MONTHS, 2025-02-28",
      "2024-02-28, 1, DAYS, 2024-02-29"
    })
    void countFromTheRegistrationAndMoveNothing(
        LocalDate registered, int count, String unit, LocalDate last) {
      RulesOfState rules =
          rules(
              "\"workingDays\":{\"restDays\":[\"SATURDAY\",\"SUNDAY\"]},\"claims\":{\"window\":"
                  + "{\"limit\":\"WITHIN\",\"event\":\"REGISTRATION\",\"count\":%d,\"unit\":\"%s\"}}",
              count, unit);
      assertThat(rules.claimWindowEnds(Claims.Event.REGISTRATION, registered)).isEqualTo(last);
    }

    @ParameterizedTest
    @EnumSource(
        value = Claims.Event.class,
        names = {"TRANSFER"},
        mode = EnumSource.Mode.EXCLUDE)
    void sayNothingOfAnEventThatTheStateDoesNotCountFrom(Claims.Event other) {
      assertThat(beforeTransfer().claimWindowEnds(other, day("2025-04-14"))).isNull();
    }

    @Test
    void endTheDayBeforeWhatTheyMustComeBefore() {
      assertThat(beforeTransfer().claimWindowEnds(Claims.Event.TRANSFER, day("2024-03-01")))
          .isEqualTo("2024-02-29");
    }

    private RulesOfState beforeTransfer() {
      return rules("\"claims\":{\"window\":{\"limit\":\"BEFORE\",\"event\":\"TRANSFER\"}}");
    }
  }

  @Nested
  @DisplayName("say which day it is there")
  class Days {
    @ParameterizedTest(name = "{1} is {2} in {0}")
    @CsvSource({
      "-04:00, 2026-03-29T03:59:59Z, 2026-03-28",
      "-04:00, 2026-03-29T04:00:00Z, 2026-03-29",
      "+01:00, 2026-03-28T22:59:59Z, 2026-03-28",
      "+01:00, 2026-03-28T23:00:00Z, 2026-03-29",
      "Europe/Paris, 2026-03-29T22:00:00Z, 2026-03-30",
      "Europe/Paris, 2026-10-25T22:59:59Z, 2026-10-25",
      "Pacific/Kiritimati, 2026-12-31T10:00:00Z, 2027-01-01"
    })
    void byItsOwnZone(String zone, Instant moment, LocalDate day) {
      assertThat(new RulesOfState(STATE, 1, day, RulesSheet.silent(zone)).dayOf(moment))
          .isEqualTo(day);
    }
  }

  @Test
  @DisplayName("say nothing where the State has entered none, and promise no channel")
  void sayNothingWhereNoneAreEntered() {
    RulesOfState rules = RulesOfState.unknown(STATE);
    LocalDate day = day("2026-01-01");
    assertThat(rules.areEntered()).isFalse();
    assertThat(rules.portalIsChannel()).isFalse();
    assertThat(rules.isNamedInFigures()).isFalse();
    assertThat(rules.needsSwornTranslation()).isFalse();
    assertThat(rules.freezeHasNoEnd()).isFalse();
    assertThat(rules.termOfFreeze()).isNull();
    assertThat(rules.freezeEnds(day)).isNull();
    assertThat(rules.emergencyFreezeEnds(day)).isNull();
    assertThat(rules.renewalAsker()).isNull();
    assertThat(rules.renewalAskedBy(day)).isNull();
    assertThat(rules.lapsesAfterAcquittal(day)).isNull();
    assertThat(rules.claimWindowEnds(Claims.Event.TRANSFER, day)).isNull();
    assertThat(rules.authorityFor(NationalStep.FREEZE)).isNull();
    assertThat(rules.requirements("en")).isEmpty();
    assertThat(rules.worksIn("en")).isFalse();
  }

  @Test
  @DisplayName("take a regional variant for its language, and no other")
  void workInLanguages() {
    RulesOfState rules = rules("\"languages\":[\"fr\",\"pt-BR\"],\"translation\":\"SWORN\"");
    assertThat(rules.worksIn("fr")).isTrue();
    assertThat(rules.worksIn("fr-CA")).isTrue();
    assertThat(rules.worksIn("frp")).isFalse();
    assertThat(rules.worksIn("pt")).isFalse();
    assertThat(rules.needsSwornTranslation()).isTrue();
  }

  @Test
  @DisplayName("tell what a request must contain in the reader's language, else in the first")
  void tellRequirements() {
    RulesOfState rules =
        rules(
            "\"requirements\":[{\"words\":[{\"language\":\"es\",\"text\":\"Traducción\"},"
                + "{\"language\":\"en\",\"text\":\"Translation\"}]},"
                + "{\"words\":[{\"language\":\"es\",\"text\":\"Firma\"}]}]");
    assertThat(rules.requirements("en")).containsExactly("Translation", "Firma");
    assertThat(rules.requirements("fr")).containsExactly("Traducción", "Firma");
  }

  private static RulesOfState rules(String members, Object... values) {
    RulesSheet sheet =
        SheetText.read(
            "{\"format\":\"seine.national-rules/1\",\"sheet\":{\"timeZone\":\"UTC\","
                + members.formatted(values)
                + "}}");
    return new RulesOfState(STATE, 1, day("2018-01-01"), sheet);
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
