package org.seine.crypto.certificate;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.CRLReason;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.seine.crypto.BouncyCastle;
import org.seine.crypto.certificate.CertificateRefused.Reason;

/** Issues revocation lists and reads what they say about a certificate (RFC 5280 section 5). */
final class RevocationLists {
  private RevocationLists() {}

  static X509CRL issue(
      CertifiedKey issuer, BigInteger number, Validity currency, List<Revocation> revoked) {
    var builder =
        new JcaX509v2CRLBuilder(
            issuer.certificate().getSubjectX500Principal(), Date.from(currency.notBefore()));
    builder.setNextUpdate(Date.from(currency.notAfter()));
    for (Revocation line : revoked) {
      builder.addCRLEntry(line.serial(), Date.from(line.at()), line.reason().code());
    }
    try {
      builder.addExtension(
          Extension.authorityKeyIdentifier,
          false,
          SignedCertificate.identifiers()
              .createAuthorityKeyIdentifier(issuer.certificate().getPublicKey()));
      builder.addExtension(Extension.cRLNumber, false, new CRLNumber(number));
      return new JcaX509CRLConverter()
          .setProvider(BouncyCastle.provider())
          .getCRL(builder.build(SignedCertificate.signer(issuer.privateKey().key())));
    } catch (IOException | GeneralSecurityException impossible) {
      throw new IllegalStateException("a list of our own can be written", impossible);
    }
  }

  /**
   * Refuses a certificate that was revoked at the instant, and one that no current list speaks of.
   *
   * <p>A key that was compromised counts as revoked from the beginning: its holder can date a
   * signature as he likes. A list issued after the instant is the better witness, never a worse
   * one.
   */
  static void requireNotRevoked(
      X509Certificate certificate,
      X509Certificate issuer,
      Collection<X509CRL> lists,
      Instant instant,
      ProvedSignatures signatures)
      throws CertificateRefused {
    boolean spoken = false;
    for (X509CRL list : lists) {
      if (!isOf(list, issuer, signatures)) {
        continue;
      }
      X509CRLEntry line = list.getRevokedCertificate(certificate.getSerialNumber());
      if (line != null && countsAt(line, instant)) {
        throw new CertificateRefused(
            Reason.REVOKED,
            "a certificate in force is expected, found one revoked at %s"
                .formatted(line.getRevocationDate().toInstant()));
      }
      spoken |= isCurrentAt(list, instant);
    }
    if (!spoken) {
      throw new CertificateRefused(
          Reason.REVOCATION_UNKNOWN,
          "a revocation list of the issuer that was current at %s is expected, found none"
              .formatted(instant));
    }
  }

  private static boolean countsAt(X509CRLEntry line, Instant instant) {
    return line.getRevocationReason() == CRLReason.KEY_COMPROMISE
        || !line.getRevocationDate().toInstant().isAfter(instant);
  }

  private static boolean isCurrentAt(X509CRL list, Instant instant) {
    return list.getNextUpdate() != null && !list.getNextUpdate().toInstant().isBefore(instant);
  }

  private static boolean isOf(X509CRL list, X509Certificate issuer, ProvedSignatures signatures)
      throws CertificateRefused {
    if (!list.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())) {
      return false;
    }
    Suites.requireSignature(list.getSigAlgOID());
    if (!signatures.isSigned(list, issuer)) {
      return false;
    }
    Set<String> critical = list.getCriticalExtensionOIDs();
    return critical == null || critical.isEmpty();
  }
}
