package org.seine.keys;

import org.seine.web.Conflict;

/**
 * A certificate was rotated or revoked between sealing for it and storing (409). Nothing was
 * stored; the same call again seals for the new one.
 */
public final class CertificateChanged extends Conflict {
  CertificateChanged() {
    super(
        "certificate-changed",
        "A unit's certificate changed meanwhile",
        "certificates that stay current until what is sealed for them is stored",
        "one that was rotated or revoked; send the same again");
  }
}
