package org.seine.crypto.certificate;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.seine.crypto.BouncyCastle;

/** One certificate in the making. */
final class SignedCertificate {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** 126 random bits below a leading one: sixteen bytes, positive (RFC 5280 section 4.1.2.2). */
  private static final int SERIAL_BITS = 126;

  private final X509v3CertificateBuilder builder;

  SignedCertificate(X500Name issuer, X500Name subject, PublicKey key, Validity validity) {
    builder =
        new JcaX509v3CertificateBuilder(
            issuer,
            new BigInteger(SERIAL_BITS, RANDOM).setBit(SERIAL_BITS),
            Date.from(validity.notBefore()),
            Date.from(validity.notAfter()),
            subject,
            key);
    with(Extension.subjectKeyIdentifier, false, identifiers().createSubjectKeyIdentifier(key));
  }

  SignedCertificate with(ASN1ObjectIdentifier extension, boolean critical, ASN1Encodable value) {
    try {
      builder.addExtension(extension, critical, value);
      return this;
    } catch (IOException impossible) {
      throw new IllegalStateException("an extension of our own has a DER form", impossible);
    }
  }

  SignedCertificate under(PublicKey issuer) {
    return with(
        Extension.authorityKeyIdentifier,
        false,
        identifiers().createAuthorityKeyIdentifier(issuer));
  }

  X509Certificate by(PrivateKey issuer) {
    try {
      return new JcaX509CertificateConverter()
          .setProvider(BouncyCastle.provider())
          .getCertificate(builder.build(signer(issuer)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("a certificate just made can be read", impossible);
    }
  }

  static ContentSigner signer(PrivateKey key) {
    try {
      return new JcaContentSignerBuilder(Suites.SIGNATURE)
          .setProvider(BouncyCastle.provider())
          .build(key);
    } catch (OperatorCreationException impossible) {
      throw new IllegalStateException("a P-384 key can sign", impossible);
    }
  }

  static JcaX509ExtensionUtils identifiers() {
    try {
      return new JcaX509ExtensionUtils();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("SHA-1 names keys in every JDK", impossible);
    }
  }
}
