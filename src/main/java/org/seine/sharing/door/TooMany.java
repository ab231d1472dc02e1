package org.seine.sharing.door;

import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/** Too many calls, or too many refusals, in a short time (429); says when to try again. */
final class TooMany extends Problem {
  /** The stable word of this problem. */
  static final String CODE = "too-many";

  TooMany(long retryAfterSeconds) {
    super(details(retryAfterSeconds));
  }

  static ProblemDetails details(long retryAfterSeconds) {
    return ProblemDetails.of(CODE, 429, "Too many calls")
        .expected("fewer calls, or fewer that are refused", "too many in a minute")
        .with("retryAfterSeconds", retryAfterSeconds);
  }
}
