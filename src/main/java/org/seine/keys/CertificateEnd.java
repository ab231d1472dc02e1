package org.seine.keys;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.certificate.CertificatePurpose;
import org.seine.crypto.certificate.Custody;

/**
 * A certificate in use, and when it ends.
 *
 * @param holder whose it is
 * @param unit the unit, where a unit holds it
 * @param purpose what a unit uses it for
 * @param keyVersion counts the holder's keys of this purpose, from 1
 * @param custody who holds a unit's private key
 * @param notAfter when it ends
 */
@Schema(name = "CertificateEnd")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CertificateEnd(
    Holder holder,
    @Nullable UUID unit,
    @Nullable CertificatePurpose purpose,
    @Nullable Integer keyVersion,
    @Nullable Custody custody,
    Instant notAfter) {
  /** Who holds a certificate. */
  @Schema(name = "CertificateHolder")
  enum Holder {
    /** A unit. */
    UNIT,
    /** The portal, which signs receipts. */
    PORTAL,
    /** The issuer of the certificates of units and portal. */
    ISSUER,
    /** The root, under which the issuer stands. */
    ROOT
  }

  static CertificateEnd of(UnitKey key) {
    return new CertificateEnd(
        Holder.UNIT, key.unit, key.purpose, key.keyVersion, key.custody, key.notAfter);
  }

  static CertificateEnd of(ReceiptKey key) {
    return new CertificateEnd(Holder.PORTAL, null, null, key.keyVersion, null, key.notAfter);
  }

  static CertificateEnd of(Holder holder, X509Certificate certificate) {
    return new CertificateEnd(
        holder, null, null, null, null, certificate.getNotAfter().toInstant());
  }
}
