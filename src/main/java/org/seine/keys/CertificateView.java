package org.seine.keys;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.certificate.CertificatePurpose;
import org.seine.crypto.certificate.CertificateRefused;
import org.seine.crypto.certificate.Certificates;
import org.seine.crypto.certificate.Custody;
import org.seine.crypto.certificate.Revocation;

/**
 * A certificate of a unit as the API shows it.
 *
 * @param keyVersion counts the unit's keys of this purpose, from 1
 * @param custody who holds the private key
 * @param serial hexadecimal
 * @param pem the certificate itself (RFC 7468)
 * @param version for If-Match
 */
@Schema(name = "Certificate")
record CertificateView(
    UUID id,
    UUID unit,
    CertificatePurpose purpose,
    int keyVersion,
    Custody custody,
    KeyState state,
    String serial,
    Instant notBefore,
    Instant notAfter,
    @Nullable Instant revokedAt,
    Revocation.@Nullable Reason reason,
    String pem,
    int version) {
  static CertificateView of(UnitKey key) {
    return new CertificateView(
        key.id,
        key.unit,
        key.purpose,
        key.keyVersion,
        key.custody,
        key.state,
        key.serial,
        key.notBefore,
        key.notAfter,
        key.revokedAt,
        key.reason,
        pem(key),
        key.version);
  }

  static List<CertificateView> all(List<UnitKey> keys) {
    return keys.stream().map(CertificateView::of).toList();
  }

  private static String pem(UnitKey key) {
    try {
      return Certificates.pem(Certificates.read(key.certificate));
    } catch (CertificateRefused altered) {
      throw new KeyRefused();
    }
  }
}
