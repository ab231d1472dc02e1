package org.seine.measure;

import java.time.LocalDate;
import java.util.UUID;

/** A day of a measure on which something falls due, without any content. */
public record MeasureDue(What what, UUID measure, LocalDate on) {
  /** What falls due. */
  public enum What {
    /** The last day of the term of a held measure. */
    ENDS,
    /** The last day on which renewal is asked in time, by its State's lead time. */
    ASK_RENEWAL,
    /** A deferred notice is to be looked at again (Rule 99(2)). */
    REVIEW_NOTICE
  }
}
