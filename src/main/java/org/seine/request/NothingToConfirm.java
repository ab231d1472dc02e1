package org.seine.request;

import org.seine.web.Conflict;

/** The request was not sent urgently, or it was confirmed already (409). */
class NothingToConfirm extends Conflict {
  NothingToConfirm() {
    super(
        "nothing-to-confirm",
        "There is nothing to confirm",
        "an urgent request that was not confirmed yet (Art. 96(1))",
        "another");
  }
}
