package org.seine.crypto.certificate;

import static org.bouncycastle.asn1.x509.Extension.authorityKeyIdentifier;
import static org.bouncycastle.asn1.x509.Extension.basicConstraints;
import static org.bouncycastle.asn1.x509.Extension.certificatePolicies;
import static org.bouncycastle.asn1.x509.Extension.keyUsage;
import static org.bouncycastle.asn1.x509.Extension.subjectKeyIdentifier;

import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.seine.crypto.certificate.CertificateRefused.Reason;

/**
 * The profile of the portal's certificates for receipts (docs/formats/certificates-v1.md). It names
 * no unit and has a key usage of its own, so that no reader takes a receipt's signature for a
 * unit's, or a unit's for a receipt's.
 */
final class ReceiptCertificate {
  private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier(Custody.ARC + ".2.1");
  private static final KeyUsage USAGE = new KeyUsage(KeyUsage.nonRepudiation);
  private static final Set<ASN1ObjectIdentifier> EXTENSIONS =
      Set.of(
          basicConstraints,
          keyUsage,
          certificatePolicies,
          subjectKeyIdentifier,
          authorityKeyIdentifier);

  private ReceiptCertificate() {}

  static SignedCertificate profiled(SignedCertificate draft) {
    return draft
        .with(Extension.basicConstraints, true, new BasicConstraints(false))
        .with(Extension.keyUsage, true, USAGE)
        .with(
            Extension.certificatePolicies,
            false,
            new CertificatePolicies(new PolicyInformation(POLICY)));
  }

  static void requireKey(PublicKey key) throws CertificateRefused {
    Suites.requireKey(key, CertificatePurpose.SIGNING);
  }

  /**
   * Refuses what is not within the profile.
   *
   * @throws CertificateRefused with WRONG_PURPOSE, WRONG_SUITE or UNREADABLE
   */
  static void require(X509Certificate certificate) throws CertificateRefused {
    try {
      Extensions extensions = new JcaX509CertificateHolder(certificate).getExtensions();
      boolean fits =
          extensions != null
              && Set.of(extensions.getExtensionOIDs()).equals(EXTENSIONS)
              && certificate.getBasicConstraints() < 0
              && USAGE.equals(KeyUsage.fromExtensions(extensions))
              && isForReceipts(CertificatePolicies.fromExtensions(extensions));
      if (!fits) {
        throw new CertificateRefused(
            Reason.WRONG_PURPOSE,
            "the portal's certificate for receipts is expected, found another");
      }
    } catch (CertificateEncodingException | RuntimeException malformed) {
      throw new CertificateRefused(Reason.UNREADABLE, "a part of the certificate cannot be parsed");
    }
    requireKey(certificate.getPublicKey());
  }

  private static boolean isForReceipts(CertificatePolicies policies) {
    PolicyInformation[] stated = policies.getPolicyInformation();
    return stated.length == 1 && stated[0].getPolicyIdentifier().equals(POLICY);
  }
}
