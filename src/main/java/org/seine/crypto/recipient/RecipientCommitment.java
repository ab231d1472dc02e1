package org.seine.crypto.recipient;

import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import org.seine.crypto.Sha384;
import org.seine.crypto.refusal.CertificateMalformed;

/**
 * How a manifest names a recipient: SHA-384("seine/1 recipient" ‖ salt ‖ fingerprint). Who has the
 * salt can prove that the certificate was named; the others learn how many were.
 */
final class RecipientCommitment {
  static final int SALT_BYTES = 32;
  private static final byte[] LABEL = "seine/1 recipient".getBytes(StandardCharsets.US_ASCII);

  private RecipientCommitment() {}

  static Sha384 of(byte[] salt, Sha384 fingerprint) {
    return Sha384.of(LABEL, salt, fingerprint.bytes());
  }

  static Sha384 fingerprint(X509Certificate certificate) throws CertificateMalformed {
    try {
      return Sha384.of(certificate.getEncoded());
    } catch (CertificateEncodingException e) {
      throw new CertificateMalformed("expected a certificate that has an encoding");
    }
  }
}
