package org.seine.crypto.recipient;

import org.seine.crypto.Sha384;

/** The salt and the fingerprint of the certificate under which a unit was named. */
final class Naming {
  private final byte[] salt;
  private final Sha384 fingerprint;

  Naming(byte[] salt, Sha384 fingerprint) {
    this.salt = salt;
    this.fingerprint = fingerprint;
  }

  byte[] salt() {
    return salt;
  }

  Sha384 fingerprint() {
    return fingerprint;
  }
}
