package org.seine.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.web.BadInput;

/**
 * From when to when a measure holds. Both days are inside. Some States know no end.
 *
 * @param until null where the measure holds until it is lifted
 */
@Schema(name = "Term")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Term(@NotNull LocalDate from, @Nullable LocalDate until) {
  /**
   * @throws BadInput if it ends before it begins (400)
   */
  public Term {
    if (until != null && from != null && until.isBefore(from)) {
      throw new BadInput("/term/until", "a day not before the term's first", "an earlier one");
    }
  }

  /** What the clock makes of a term on a day: it is never stored, so it cannot be wrong. */
  public enum Reading {
    /** No term, or none that ends. */
    OPEN_ENDED,
    RUNNING,
    /** It ends within ninety days. */
    ENDING,
    /** It ended, and nobody renewed or lifted it: an alarm. */
    EXPIRED
  }

  private static final int SOON = 90;

  /** The reading on a day, of a measure under which an asset is held. */
  public static Reading reading(@Nullable LocalDate until, LocalDate today) {
    if (until == null) {
      return Reading.OPEN_ENDED;
    }
    if (until.isBefore(today)) {
      return Reading.EXPIRED;
    }
    return until.isAfter(today.plusDays(SOON)) ? Reading.RUNNING : Reading.ENDING;
  }
}
