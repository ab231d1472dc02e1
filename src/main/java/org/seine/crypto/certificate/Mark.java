package org.seine.crypto.certificate;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;

/**
 * Whether an authority was made for a demonstration. The mark stands in the names of root and
 * issuer, so that a certificate of the demo is known as such wherever it turns up.
 */
public enum Mark {
  /** Invented data, keys that nobody guards. */
  DEMO,
  /** Real service. */
  SERVICE;

  private static final String DEMO_UNIT = "DEMO";

  X500Name name(String commonName) {
    return new X500Name(
        this == DEMO
            ? "O=Seine,OU=" + DEMO_UNIT + ",CN=" + commonName
            : "O=Seine,CN=" + commonName);
  }

  static Mark of(X500Name name) {
    for (var unit : name.getRDNs(BCStyle.OU)) {
      if (DEMO_UNIT.equals(unit.getFirst().getValue().toString())) {
        return DEMO;
      }
    }
    return SERVICE;
  }
}
