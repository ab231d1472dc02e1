package org.seine.crypto.certificate;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.iana.IANAObjectIdentifiers;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.seine.crypto.certificate.CertificateRefused.Reason;

/** The one suite that version 1 issues: ECDSA P-384 with SHA-384, and one composite KEM. */
final class Suites {
  static final String SIGNATURE = "SHA384withECDSA";

  private Suites() {}

  static void requireKey(PublicKey key, CertificatePurpose purpose) throws CertificateRefused {
    AlgorithmIdentifier found = SubjectPublicKeyInfo.getInstance(key.getEncoded()).getAlgorithm();
    boolean fits =
        switch (purpose) {
          case SIGNING -> isP384(found);
          case ENCRYPTION ->
              found.equals(
                  new AlgorithmIdentifier(IANAObjectIdentifiers.id_MLKEM1024_ECDH_P384_SHA3_256));
        };
    if (!fits) {
      throw wrong(
          purpose == CertificatePurpose.SIGNING ? "a P-384 key" : KeyPairs.COMPOSITE,
          found.getAlgorithm());
    }
  }

  static void requireAuthority(X509Certificate authority) throws CertificateRefused {
    AlgorithmIdentifier found =
        SubjectPublicKeyInfo.getInstance(authority.getPublicKey().getEncoded()).getAlgorithm();
    if (!isP384(found)) {
      throw wrong("a P-384 key", found.getAlgorithm());
    }
  }

  static void requireSignature(String algorithmIdentifier) throws CertificateRefused {
    if (!X9ObjectIdentifiers.ecdsa_with_SHA384.getId().equals(algorithmIdentifier)) {
      throw new CertificateRefused(
          Reason.WRONG_SUITE,
          "a signature by %s is expected, found %s".formatted(SIGNATURE, algorithmIdentifier));
    }
  }

  private static boolean isP384(AlgorithmIdentifier key) {
    return key.equals(
        new AlgorithmIdentifier(
            X9ObjectIdentifiers.id_ecPublicKey, SECObjectIdentifiers.secp384r1));
  }

  private static CertificateRefused wrong(String expected, ASN1ObjectIdentifier found) {
    return new CertificateRefused(
        Reason.WRONG_SUITE, "%s is expected, found algorithm %s".formatted(expected, found));
  }
}
