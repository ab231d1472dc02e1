package org.seine.document.transfer;

import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/** As many transfers run as may (429). No byte of this one was read; says when to try again. */
final class TooManyTransfers extends Problem {
  private static final int RETRY_SECONDS = 10;

  private TooManyTransfers(String of, int most) {
    super(
        ProblemDetails.of("too-many-transfers", 429, "Too many transfers at once")
            .detail("Nothing was read. Try again when another transfer has ended.")
            .expected("at most %d at once for %s".formatted(most, of), "one more")
            .with("retryAfterSeconds", RETRY_SECONDS));
  }

  static TooManyTransfers ofMember(int most) {
    return new TooManyTransfers("one member", most);
  }

  static TooManyTransfers ofAll(int most) {
    return new TooManyTransfers("the portal", most);
  }
}
