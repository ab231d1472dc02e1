package org.seine.national.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CalendarPropertyTest {
  private static final LocalDate FROM = LocalDate.of(2019, 1, 1);
  private static final LocalDate TO = LocalDate.of(2032, 12, 31);

  @Property
  void aDayIsMovedToTheNearestWorkingDayBeforeItAndNeverLater(
      @ForAll("days") LocalDate day, @ForAll("workingDays") WorkingDays days) {
    LocalDate found = days.onOrBefore(day);
    assertThat(found).isBeforeOrEqualTo(day);
    assertThat(days.areOn(found)).isTrue();
    for (LocalDate passed = found.plusDays(1); !passed.isAfter(day); passed = passed.plusDays(1)) {
      assertThat(days.areOn(passed)).as("%s was passed over", passed).isFalse();
    }
  }

  @Property
  void aTermCoversItsMonthsAndTheNextOneBeginsTheDayAfter(
      @ForAll("days") LocalDate first, @ForAll @IntRange(min = 1, max = 600) int months) {
    LocalDate last = lastDay(first, months);
    assertThat(last).isAfterOrEqualTo(first.plusMonths(months).minusDays(1));
    assertThat(last).isBeforeOrEqualTo(first.plusMonths(months));
    assertThat(ChronoUnit.DAYS.between(first, last) + 1).isBetween(28L * months, 31L * months);
  }

  @Property
  void whoFreezesLaterIsNeverCoveredForLess(
      @ForAll("days") LocalDate first, @ForAll @IntRange(min = 1, max = 60) int months) {
    assertThat(lastDay(first.plusDays(1), months)).isAfterOrEqualTo(lastDay(first, months));
  }

  @Property
  void aClaimWindowOfMonthsEndsOnTheSameNumberOrTheLastOfItsMonth(
      @ForAll("days") LocalDate on, @ForAll @IntRange(min = 1, max = 36) int months) {
    LocalDate last =
        new Claims.Window(
                Claims.Window.Limit.WITHIN,
                Claims.Event.REGISTRATION,
                months,
                Claims.Window.Unit.MONTHS)
            .lastDay(Claims.Event.REGISTRATION, on);
    assertThat(last).isNotNull();
    assertThat(last.getDayOfMonth()).isEqualTo(Math.min(on.getDayOfMonth(), last.lengthOfMonth()));
    assertThat(ChronoUnit.MONTHS.between(on.withDayOfMonth(1), last.withDayOfMonth(1)))
        .isEqualTo(months);
  }

  private static LocalDate lastDay(LocalDate first, int months) {
    LocalDate last = new Freeze.Term(Freeze.Term.Kind.MONTHS, months).lastDay(first);
    assertThat(last).isNotNull();
    return last;
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(FROM.toEpochDay(), TO.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<WorkingDays> workingDays() {
    Arbitrary<Set<DayOfWeek>> rest = Arbitraries.of(DayOfWeek.values()).set().ofMaxSize(6);
    Arbitrary<Set<LocalDate>> holidays = days().set().ofMaxSize(60);
    return rest.flatMap(
        weekly -> holidays.map(free -> new WorkingDays(List.copyOf(weekly), List.copyOf(free))));
  }
}
