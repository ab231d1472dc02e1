package org.seine.measure;

import org.seine.web.Conflict;

/** A third party's claim to the asset is open: it is not forfeited, sold or transferred (409). */
class ClaimOpen extends Conflict {
  ClaimOpen() {
    super(
        "claim-open",
        "A third party's claim is open",
        "no open claim on this asset (Art. 93(1)(k), 109(1))",
        "one that waits for a decision");
  }
}
