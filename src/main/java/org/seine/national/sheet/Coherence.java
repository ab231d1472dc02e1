package org.seine.national.sheet;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seine.national.sheet.RulesSheet.Worded;

/**
 * What is asked of the members of a sheet together. Members that are wrong alone are passed over.
 */
public final class Coherence implements ConstraintValidator<CoherentSheet, RulesSheet> {
  private static final LocalDate FIRST_HOLIDAY = LocalDate.of(1998, 1, 1);
  private static final LocalDate LAST_HOLIDAY = LocalDate.of(2199, 12, 31);

  @Override
  public boolean isValid(RulesSheet sheet, ConstraintValidatorContext context) {
    List<Fault> faults = faults(sheet);
    context.disableDefaultConstraintViolation();
    for (Fault fault : faults) {
      context
          .buildConstraintViolationWithTemplate(fault.expected)
          .addPropertyNode(fault.member)
          .addConstraintViolation();
    }
    return faults.isEmpty();
  }

  private static List<Fault> faults(RulesSheet sheet) {
    Faults faults = new Faults();
    faults.unless(isZone(sheet.timeZone()), "timeZone", "an IANA time zone or an offset from UTC");
    faults.unless(once(sheet.languages()), "languages", "each language once");
    faults.unless(
        once(sheet.authorities().stream().map(StepAuthority::step).toList()),
        "authorities",
        "each step once");
    freeze(sheet.freeze(), faults);
    effect(sheet.acquittal(), "acquittal", faults);
    effect(sheet.appeal(), "appeal", faults);
    effect(sheet.withdrawal(), "withdrawal", faults);
    window(sheet.claims() == null ? null : sheet.claims().window(), faults);
    workingDays(sheet.workingDays(), faults);
    faults.unless(
        sheet.requirements().stream()
            .allMatch(one -> once(one.words().stream().map(Worded::language).toList())),
        "requirements",
        "each language once in a requirement");
    return faults.found;
  }

  private static void freeze(@Nullable Freeze freeze, Faults faults) {
    if (freeze == null) {
      return;
    }
    Freeze.Term term = freeze.term();
    Freeze.Renewal renewal = freeze.renewal();
    if (term != null) {
      boolean counted = term.kind() == Freeze.Term.Kind.MONTHS;
      faults.unless(
          counted == (term.months() != null), "freeze", "months with a term in months, else none");
      faults.unless(
          counted || renewal == null || renewal.by() == Freeze.Renewal.Asker.NOBODY,
          "freeze",
          "no renewal of what has no end");
    }
    faults.unless(
        renewal == null
            || renewal.by() != Freeze.Renewal.Asker.NOBODY
            || renewal.daysBefore() == null,
        "freeze",
        "no days where nobody asks for a renewal");
  }

  private static void effect(@Nullable EndEffect effect, String member, Faults faults) {
    faults.unless(
        effect == null
            || (effect.effect() == EndEffect.Effect.LAPSES_AFTER_DAYS) == (effect.days() != null),
        member,
        "days with LAPSES_AFTER_DAYS, else none");
  }

  private static void window(Claims.@Nullable Window window, Faults faults) {
    if (window == null) {
      return;
    }
    boolean within = window.limit() == Claims.Window.Limit.WITHIN;
    faults.unless(
        within == (window.count() != null) && within == (window.unit() != null),
        "claims",
        "count and unit with WITHIN, neither with BEFORE");
  }

  private static void workingDays(WorkingDays days, Faults faults) {
    faults.unless(once(days.restDays()) && once(days.holidays()), "workingDays", "each day once");
    faults.unless(
        days.holidays().stream()
            .allMatch(day -> !day.isBefore(FIRST_HOLIDAY) && !day.isAfter(LAST_HOLIDAY)),
        "workingDays",
        "holidays from " + FIRST_HOLIDAY + " to " + LAST_HOLIDAY);
  }

  private static boolean isZone(@Nullable String zone) {
    if (zone == null) {
      return true;
    }
    try {
      ZoneId.of(zone);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean once(List<?> values) {
    return new HashSet<>(values).size() == values.size();
  }

  private record Fault(String member, String expected) {}

  private static final class Faults {
    private final List<Fault> found = new ArrayList<>();

    void unless(boolean right, String member, String expected) {
      if (!right) {
        found.add(new Fault(member, expected));
      }
    }
  }
}
