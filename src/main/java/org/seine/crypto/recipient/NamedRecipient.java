package org.seine.crypto.recipient;

import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import org.seine.crypto.Sha384;
import org.seine.crypto.refusal.CertificateMalformed;

/**
 * A recipient unit as one submission or addendum names it: its encryption certificate with a salt
 * drawn for this naming. The same salt goes into all key envelopes of the submission for that unit.
 */
public final class NamedRecipient {
  private final X509Certificate certificate;
  private final byte[] salt;
  private final Sha384 fingerprint;

  private NamedRecipient(X509Certificate certificate, byte[] salt, Sha384 fingerprint) {
    this.certificate = certificate;
    this.salt = salt;
    this.fingerprint = fingerprint;
  }

  /**
   * Names the holder of an encryption certificate and draws its salt. The caller has judged the
   * certificate before.
   *
   * @throws CertificateMalformed if the certificate has no encoding
   */
  public static NamedRecipient name(X509Certificate certificate, SecureRandom random)
      throws CertificateMalformed {
    byte[] salt = new byte[RecipientCommitment.SALT_BYTES];
    random.nextBytes(salt);
    return new NamedRecipient(certificate, salt, RecipientCommitment.fingerprint(certificate));
  }

  /** What stands in the manifest. */
  public Sha384 commitment() {
    return RecipientCommitment.of(salt, fingerprint);
  }

  X509Certificate certificate() {
    return certificate;
  }

  byte[] salt() {
    return salt;
  }

  Sha384 fingerprint() {
    return fingerprint;
  }
}
