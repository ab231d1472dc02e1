package org.seine.session;

import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/** The call came with a token of its own, and not out of a session of the pages (404). */
final class NoSession extends Problem {
  NoSession() {
    super(
        ProblemDetails.of("no-session", 404, "There is no session of the pages")
            .expected("a call with the cookie of the pages", "one with a token of its own"));
  }
}
