package org.seine.crypto.certificate;

import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;

/**
 * Who holds the private key of a certificate. It stands in the certificate as a policy (RFC 5280
 * section 4.2.1.4), so that whoever checks a signature years later still reads it.
 */
public enum Custody {
  /** The portal holds the key: a signature is the portal's seal on behalf of the unit. */
  PORTAL_HELD("1.1"),
  /** The unit alone holds the key: a signature is the unit's own. */
  UNIT_HELD("1.2");

  /** The arc of Seine: 2.25 and the integer of UUID 9ff4166f-7600-42c1-9cd0-397f2a3cc1d0. */
  static final String ARC = "2.25.212614626807140987559785351827267830224";

  private final String arc;

  Custody(String arc) {
    this.arc = arc;
  }

  /** The policy's object identifier in dotted form. */
  public String policy() {
    return ARC + "." + arc;
  }

  ASN1ObjectIdentifier identifier() {
    return new ASN1ObjectIdentifier(policy());
  }

  static Optional<Custody> of(ASN1ObjectIdentifier policy) {
    return Arrays.stream(values()).filter(custody -> custody.identifier().equals(policy)).findAny();
  }
}
