package org.seine.view;

import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/** Only the member who keeps a view changes and removes it (403). */
class NotTheKeeper extends Problem {
  NotTheKeeper() {
    super(
        ProblemDetails.of("not-the-keeper", 403, "Another member keeps this view")
            .expected("the member who saved the view", "one to whom it is offered"));
  }
}
