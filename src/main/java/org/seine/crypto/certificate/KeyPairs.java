package org.seine.crypto.certificate;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import org.seine.crypto.BouncyCastle;

/** New key pairs of the kinds that this format knows. */
public final class KeyPairs {
  /** The composite of draft-ietf-lamps-pq-composite-kem as Bouncy Castle 1.86 names it. */
  static final String COMPOSITE = "MLKEM1024-ECDH-P384-SHA3-256";

  private KeyPairs() {}

  /** A key pair for one purpose of a unit. */
  public static KeyPair forPurpose(CertificatePurpose purpose) {
    return switch (purpose) {
      case SIGNING -> p384();
      case ENCRYPTION -> composite();
    };
  }

  static KeyPair p384() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", BouncyCastle.provider());
      generator.initialize(new ECGenParameterSpec("P-384"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Bouncy Castle offers P-384", impossible);
    }
  }

  private static KeyPair composite() {
    try {
      return KeyPairGenerator.getInstance(COMPOSITE, BouncyCastle.provider()).generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Bouncy Castle offers " + COMPOSITE, impossible);
    }
  }
}
