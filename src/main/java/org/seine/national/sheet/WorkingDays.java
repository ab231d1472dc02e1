package org.seine.national.sheet;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The days on which nobody works.
 *
 * @param restDays of each week; one at least is left
 * @param holidays by their dates, since many move from year to year
 */
@Schema(name = "WorkingDays")
public record WorkingDays(
    @Size(max = 6) List<@NotNull DayOfWeek> restDays,
    @Size(max = 400) List<@NotNull LocalDate> holidays) {
  /** Where the State says nothing, every day counts. */
  public static final WorkingDays ALL = new WorkingDays(List.of(), List.of());

  public WorkingDays {
    restDays = Given.list(restDays);
    holidays = Given.list(holidays);
  }

  /** Whether somebody works on this day. */
  public boolean areOn(LocalDate day) {
    return !restDays.contains(day.getDayOfWeek()) && !holidays.contains(day);
  }

  /** This day, or the nearest before it on which somebody works. */
  public LocalDate onOrBefore(LocalDate day) {
    LocalDate found = day;
    // Ends: a weekday is left, and the holidays are a list.
    while (!areOn(found)) {
      found = found.minusDays(1);
    }
    return found;
  }
}
