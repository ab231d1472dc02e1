package org.seine.national.sheet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How long a freeze holds in this State, and how it goes on.
 *
 * @param emergencyDays how many days an emergency freeze holds that came before any request
 */
@Schema(name = "FreezeRules")
public record Freeze(
    @Valid @Nullable Term term,
    @Valid @Nullable Renewal renewal,
    @Min(1) @Max(3650) @Nullable Integer emergencyDays) {

  /**
   * How long a freeze holds.
   *
   * @param months for a term in months
   */
  @Schema(name = "FreezeTerm")
  public record Term(@NotNull Kind kind, @Min(1) @Max(600) @Nullable Integer months) {
    /** Whether a freeze ends by itself. */
    @Schema(name = "FreezeTermKind")
    public enum Kind {
      MONTHS,
      WITHOUT_END
    }

    /**
     * The last day of a freeze, its first day counted: the day before the one that bears the first
     * day's number, or the last of its month where that month is too short (from 29 February 2024,
     * twelve months, to 28 February 2025).
     *
     * @return null for a freeze without end
     */
    public @Nullable LocalDate lastDay(LocalDate first) {
      if (kind != Kind.MONTHS || months == null) {
        return null;
      }
      YearMonth end = YearMonth.from(first).plusMonths(months);
      return first.getDayOfMonth() > end.lengthOfMonth()
          ? end.atEndOfMonth()
          : end.atDay(first.getDayOfMonth()).minusDays(1);
    }
  }

  /**
   * Who asks for a renewal and how early.
   *
   * @param daysBefore at the latest so many days before the last day
   */
  @Schema(name = "FreezeRenewal")
  public record Renewal(@NotNull Asker by, @Min(0) @Max(730) @Nullable Integer daysBefore) {
    /** Who asks. */
    @Schema(name = "RenewalAsker")
    public enum Asker {
      COURT,
      STATE,
      NOBODY
    }
  }
}
