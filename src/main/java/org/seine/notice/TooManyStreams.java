package org.seine.notice;

import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/** The member waits for notices in as many places as one may (429). */
final class TooManyStreams extends Problem {
  private static final int RETRY_SECONDS = 30;

  TooManyStreams(int most) {
    super(
        ProblemDetails.of("too-many-streams", 429, "You wait for notices in too many places")
            .expected("at most " + most + " at the same time", "one more")
            .with("retryAfterSeconds", RETRY_SECONDS));
  }
}
