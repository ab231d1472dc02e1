package org.seine.crypto.certificate;

import static org.bouncycastle.asn1.x509.Extension.authorityKeyIdentifier;
import static org.bouncycastle.asn1.x509.Extension.basicConstraints;
import static org.bouncycastle.asn1.x509.Extension.certificatePolicies;
import static org.bouncycastle.asn1.x509.Extension.keyUsage;
import static org.bouncycastle.asn1.x509.Extension.subjectAlternativeName;
import static org.bouncycastle.asn1.x509.Extension.subjectKeyIdentifier;

import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.seine.crypto.certificate.CertificateRefused.Reason;

/**
 * A certificate of a unit, read strictly by the profile of docs/formats/certificates-v1.md.
 *
 * <p>It says what the certificate states. That the statement is true takes a {@link ChainVerifier}.
 */
public final class UnitCertificate {
  private static final String URN = "urn:uuid:";
  private static final Set<ASN1ObjectIdentifier> EXTENSIONS =
      Set.of(
          basicConstraints,
          keyUsage,
          certificatePolicies,
          subjectAlternativeName,
          subjectKeyIdentifier,
          authorityKeyIdentifier);

  private final X509Certificate certificate;
  private final UUID unit;
  private final CertificatePurpose purpose;
  private final Custody custody;

  private UnitCertificate(
      X509Certificate certificate, UUID unit, CertificatePurpose purpose, Custody custody) {
    this.certificate = certificate;
    this.unit = unit;
    this.purpose = purpose;
    this.custody = custody;
  }

  /**
   * Reads what a certificate states.
   *
   * @throws CertificateRefused with WRONG_PURPOSE if it is not within the profile, with WRONG_SUITE
   *     if its key is not of its purpose's kind, with UNREADABLE if a part of it cannot be parsed
   */
  public static UnitCertificate of(X509Certificate certificate) throws CertificateRefused {
    try {
      Extensions extensions = new JcaX509CertificateHolder(certificate).getExtensions();
      if (extensions == null || !Set.of(extensions.getExtensionOIDs()).equals(EXTENSIONS)) {
        throw outside("exactly its six extensions");
      }
      if (certificate.getBasicConstraints() >= 0) {
        throw outside("no authority");
      }
      CertificatePurpose purpose = purposeOf(KeyUsage.fromExtensions(extensions));
      Suites.requireKey(certificate.getPublicKey(), purpose);
      return new UnitCertificate(
          certificate,
          unitOf(GeneralNames.fromExtensions(extensions, subjectAlternativeName)),
          purpose,
          custodyOf(CertificatePolicies.fromExtensions(extensions)));
    } catch (java.security.cert.CertificateEncodingException | RuntimeException malformed) {
      throw new CertificateRefused(Reason.UNREADABLE, "a part of the certificate cannot be parsed");
    }
  }

  /** The X.509 certificate itself. */
  public X509Certificate certificate() {
    return certificate;
  }

  /** The unit that it names. */
  public UUID unit() {
    return unit;
  }

  /** What its key may be used for. */
  public CertificatePurpose purpose() {
    return purpose;
  }

  /** Who holds its private key. */
  public Custody custody() {
    return custody;
  }

  /** From when to when it is valid. */
  public Validity validity() {
    return new Validity(
        certificate.getNotBefore().toInstant(), certificate.getNotAfter().toInstant());
  }

  /** Whether an authority of a demonstration issued it, by the issuer's name. */
  public Mark mark() {
    return Mark.of(Names.issuer(certificate));
  }

  /** The serial number, lower-case hexadecimal without a leading zero. */
  public String serial() {
    return HexFormat.of().formatHex(certificate.getSerialNumber().toByteArray());
  }

  private static UUID unitOf(GeneralNames names) throws CertificateRefused {
    GeneralName[] all = names.getNames();
    if (all.length == 1 && all[0].getTagNo() == GeneralName.uniformResourceIdentifier) {
      String name = all[0].getName().toString();
      if (name.startsWith(URN)) {
        UUID unit = UUID.fromString(name.substring(URN.length()));
        if (name.equals(nameOf(unit))) {
          return unit;
        }
      }
    }
    throw outside("one name, the unit's urn:uuid");
  }

  static String nameOf(UUID unit) {
    return URN + unit;
  }

  private static CertificatePurpose purposeOf(KeyUsage usage) throws CertificateRefused {
    return Arrays.stream(CertificatePurpose.values())
        .filter(purpose -> purpose.keyUsage().equals(usage))
        .findAny()
        .orElseThrow(() -> outside("the key usage of one purpose"));
  }

  private static Custody custodyOf(CertificatePolicies policies) throws CertificateRefused {
    var stated = policies.getPolicyInformation();
    if (stated.length != 1) {
      throw outside("one policy that states the custody");
    }
    return Custody.of(stated[0].getPolicyIdentifier())
        .orElseThrow(() -> outside("one policy that states the custody"));
  }

  private static CertificateRefused outside(String expected) {
    return new CertificateRefused(
        Reason.WRONG_PURPOSE, "a unit's certificate has %s, found otherwise".formatted(expected));
  }
}
