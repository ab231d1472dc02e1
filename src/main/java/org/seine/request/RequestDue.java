package org.seine.request;

import java.time.LocalDate;
import java.util.UUID;

/** A day of a request on which something falls due, without any content. */
public record RequestDue(What what, UUID request, LocalDate on) {
  /** What falls due. */
  public enum What {
    /** An urgent sending is to be confirmed by then (Art. 96(1)). */
    CONFIRM,
    /** An answer was asked for by then, and the other side has the next move. */
    ANSWER,
    /** A postponement ends (Art. 94(1)). */
    POSTPONEMENT_ENDS
  }
}
