package org.seine.keys;

import org.seine.crypto.certificate.CertificatePurpose;
import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/** A unit has no key that could be used for this now (409). */
public final class NoUsableKey extends Problem {
  NoUsableKey(CertificatePurpose purpose, String found) {
    super(
        ProblemDetails.of("no-usable-key", 409, "The unit has no key for this")
            .detail("An administrator can issue or rotate the unit's keys.")
            .expected("a current certificate for " + purpose, found));
  }
}
