package org.seine.crypto.signature;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.seine.crypto.BouncyCastle;
import org.seine.crypto.Sha384;
import org.seine.crypto.refusal.SealRefused;

/**
 * Detached CAdES-B signatures (ETSI EN 319 122-1) over exact bytes: CMS SignedData, ECDSA P-384
 * with SHA-384, signing time and signing-certificate-v2 among the signed attributes. Standard tools
 * verify them: {@code openssl cms -verify -cades -binary -inform DER -content manifest.json}.
 */
public final class DetachedSignature {
  private DetachedSignature() {}

  /**
   * Signs.
   *
   * @param bytes the exact bytes, which must be stored as they are
   * @param signedAt stated in the signature, in whole seconds
   * @return the signature in DER
   * @throws IllegalArgumentException if the time has a fraction of a second
   */
  public static byte[] sign(byte[] bytes, SigningKey key, Instant signedAt, SecureRandom random) {
    if (!signedAt.equals(signedAt.truncatedTo(ChronoUnit.SECONDS))) {
      throw new IllegalArgumentException("expected a time in whole seconds");
    }
    try {
      ContentSigner signer =
          new JcaContentSignerBuilder("SHA384withECDSA")
              .setProvider(BouncyCastle.provider())
              .setSecureRandom(random)
              .build(key.key());
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(
                  new JcaDigestCalculatorProviderBuilder()
                      .setProvider(BouncyCastle.provider())
                      .build())
              .setSignedAttributeGenerator(
                  new DefaultSignedAttributeTableGenerator(attributes(key.certificate(), signedAt)))
              .build(signer, key.certificate()));
      List<X509Certificate> certificates = new ArrayList<>(key.issuers());
      certificates.add(key.certificate());
      generator.addCertificates(new JcaCertStore(certificates));
      return generator
          .generate(new CMSProcessableByteArray(bytes), false)
          .getEncoded(ASN1Encoding.DER);
    } catch (GeneralSecurityException | OperatorCreationException | CMSException | IOException e) {
      throw new IllegalStateException("signing does not fail with a unit's P-384 key", e);
    }
  }

  private static AttributeTable attributes(X509Certificate certificate, Instant signedAt)
      throws GeneralSecurityException {
    ESSCertIDv2 identifier =
        new ESSCertIDv2(
            new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha384),
            Sha384.of(certificate.getEncoded()).bytes());
    ASN1EncodableVector attributes = new ASN1EncodableVector();
    attributes.add(
        new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(signedAt)))));
    attributes.add(
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signingCertificateV2,
            new DERSet(new SigningCertificateV2(identifier))));
    return new AttributeTable(attributes);
  }

  /**
   * Checks form and signature.
   *
   * @param bytes the exact bytes that were signed
   * @return who signed and when, by the signature's own words; the certificate is not judged yet
   * @throws org.seine.crypto.refusal.SignatureMalformed if it is not in the grammar's form
   * @throws org.seine.crypto.refusal.SignatureInvalid if it does not fit the bytes or its
   *     certificate
   */
  public static Signed verify(byte[] bytes, byte[] signature) throws SealRefused {
    return SignatureCheck.of(bytes, signature);
  }
}
