package org.seine.national.sheet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where and until when a third party claims.
 *
 * @param forum before whom, in the State's words
 * @param words what the State adds
 */
@Schema(name = "ClaimRules")
public record Claims(
    @Size(min = 1, max = 300) @Nullable String forum,
    @Valid @Nullable Window window,
    @Size(min = 1, max = 500) @Nullable String words) {

  /** From what, or up to what, the time for claims is counted. */
  @Schema(name = "ClaimEvent")
  public enum Event {
    /** The order of forfeiture at the Court. */
    FORFEITURE_ORDER,
    /** Its registration in the State. */
    REGISTRATION,
    /** The decision by which the State gives it effect. */
    EXEQUATUR,
    /** A notice to the claimant. */
    NOTICE,
    /** A publication. */
    PUBLICATION,
    /** The transfer to the Court. */
    TRANSFER
  }

  /**
   * The time for claims: before an event, or so many days or months after one.
   *
   * @param count for {@link Limit#WITHIN}
   * @param unit for {@link Limit#WITHIN}
   */
  @Schema(name = "ClaimWindow")
  public record Window(
      @NotNull Limit limit,
      @NotNull Event event,
      @Min(1) @Max(3650) @Nullable Integer count,
      @Nullable Unit unit) {
    /** Before or after. */
    @Schema(name = "ClaimLimit")
    public enum Limit {
      BEFORE,
      WITHIN
    }

    /** What is counted. */
    @Schema(name = "ClaimUnit")
    public enum Unit {
      DAYS,
      MONTHS
    }

    /**
     * The last day for claims, once this event has happened: the day of the event is not counted,
     * and a month that lacks its number ends with its last day.
     *
     * @return null if this window is counted from another event
     */
    public @Nullable LocalDate lastDay(Event happened, LocalDate on) {
      if (happened != event) {
        return null;
      }
      if (limit == Limit.BEFORE) {
        return on.minusDays(1);
      }
      return count == null || unit == null
          ? null
          : unit == Unit.DAYS ? on.plusDays(count) : on.plusMonths(count);
    }
  }
}
