package org.seine.keys;

import java.util.Collection;
import java.util.UUID;
import org.seine.crypto.certificate.CertificatePurpose;
import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/** A unit has no key that could be used for this now (409). */
public final class NoUsableKey extends Problem {
  private static final String CODE = "no-usable-key";
  private static final String TITLE = "The unit has no key for this";

  private NoUsableKey(ProblemDetails details) {
    super(details);
  }

  NoUsableKey(CertificatePurpose purpose, String found) {
    this(
        ProblemDetails.of(CODE, 409, TITLE)
            .detail("An administrator can issue or rotate the unit's keys.")
            .expected("a current certificate for " + purpose, found));
  }

  /** These units have no certificate to seal for. */
  static NoUsableKey toSealFor(Collection<UUID> units) {
    return new NoUsableKey(
        ProblemDetails.of(CODE, 409, TITLE)
            .detail("Nothing was sealed. An administrator can issue or rotate the units' keys.")
            .expected("a current certificate for " + CertificatePurpose.ENCRYPTION, "none")
            .with("units", units.stream().sorted().toList()));
  }

  /** A key envelope names a certificate whose key the portal does not hold for this unit. */
  static NoUsableKey gone() {
    return new NoUsableKey(
        ProblemDetails.of(CODE, 409, TITLE)
            .detail("What is sealed for a key that is gone cannot be opened here.")
            .expected("the unit's key for the certificate that the key envelope names", "none"));
  }
}
