package org.seine.trail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much happened when: what the entries of a search count, by spans of equal length in UTC, the
 * oldest first, without a gap between the first and the last.
 *
 * @param period how long a span is
 * @param spans at most {@link #MOST}; none if no entry fits
 */
@Schema(name = "TrailActivity")
public record ActivityView(Period period, List<Span> spans) {
  /** The newest of more spans are told. */
  static final int MOST = 120;

  /** How long a span is. A week begins on Monday (ISO 8601). */
  @Schema(name = "TrailActivityPeriod")
  public enum Period {
    DAY(ChronoUnit.DAYS),
    WEEK(ChronoUnit.WEEKS),
    MONTH(ChronoUnit.MONTHS);

    private final ChronoUnit unit;

    Period(ChronoUnit unit) {
      this.unit = unit;
    }

    /** The beginning of the span that begins so many spans after this instant. */
    Instant after(Instant start, long spans) {
      return start.atZone(ZoneOffset.UTC).plus(spans, unit).toInstant();
    }

    /** The beginning of the span in which this instant lies. */
    Instant begin(Instant at) {
      ZonedDateTime day = at.atZone(ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS);
      ZonedDateTime begin =
          switch (this) {
            case DAY -> day;
            case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
            case MONTH -> day.withDayOfMonth(1);
          };
      return begin.toInstant();
    }
  }

  /**
   * What happened in one span. An entry that counts several refusals counts as many.
   *
   * @param start when it begins
   */
  @Schema(name = "TrailActivitySpan")
  public record Span(Instant start, long done, long refused, long failed) {
    static Span empty(Instant start) {
      return new Span(start, 0, 0, 0);
    }
  }
}
