package org.seine.crypto.hostile;

import static org.bouncycastle.asn1.cms.CMSAttributes.contentType;
import static org.bouncycastle.asn1.cms.CMSAttributes.messageDigest;
import static org.bouncycastle.asn1.cms.CMSAttributes.signingTime;
import static org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers.id_aa_signingCertificateV2;

import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.seine.crypto.BouncyCastle;
import org.seine.crypto.Sha384;
import org.seine.crypto.TestCourt.TestUnit;
import org.seine.crypto.manifest.SignedBytes;

/**
 * A unit's own signature, valid by its key, whose signed attributes are not those of the grammar.
 */
final class ForgedSignature {
  private final List<Attribute> attributes = new ArrayList<>();
  private final List<X509Certificate> certificates = new ArrayList<>();
  private final byte[] bytes;
  private final TestUnit signer;

  /** All as it should be, to be spoiled. */
  ForgedSignature(byte[] bytes, TestUnit signer, X509Certificate issuer, Instant at)
      throws Exception {
    this.bytes = bytes;
    this.signer = signer;
    certificates.add(issuer);
    certificates.add(signer.signingCertificate());
    attributes.add(new Attribute(contentType, new DERSet(PKCSObjectIdentifiers.data)));
    attributes.add(
        new Attribute(messageDigest, new DERSet(new DEROctetString(Sha384.of(bytes).bytes()))));
    attributes.add(time(at));
    attributes.add(naming(signer.signingCertificate()));
  }

  ForgedSignature naming(TestUnit other) throws Exception {
    attributes.set(3, naming(other.signingCertificate()));
    return this;
  }

  ForgedSignature withoutTheCertificatesName() {
    attributes.remove(3);
    return this;
  }

  ForgedSignature alsoOf(Instant another) {
    attributes.add(time(another));
    return this;
  }

  ForgedSignature withAForeignAttribute() {
    attributes.add(
        new Attribute(
            PKCSObjectIdentifiers.pkcs_9_at_unstructuredName,
            new DERSet(new DERUTF8String("a note"))));
    return this;
  }

  ForgedSignature withoutTheIssuer() {
    certificates.remove(0);
    return this;
  }

  SignedBytes signed(SecureRandom random) throws Exception {
    ASN1EncodableVector vector = new ASN1EncodableVector();
    attributes.forEach(vector::add);
    AttributeTable table = new AttributeTable(vector);
    CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
    generator.addSignerInfoGenerator(
        new JcaSignerInfoGeneratorBuilder(
                new JcaDigestCalculatorProviderBuilder()
                    .setProvider(BouncyCastle.provider())
                    .build())
            .setSignedAttributeGenerator(parameters -> table)
            .build(
                new JcaContentSignerBuilder("SHA384withECDSA")
                    .setProvider(BouncyCastle.provider())
                    .setSecureRandom(random)
                    .build(signer.signingPrivateKey().key()),
                signer.signingCertificate()));
    generator.addCertificates(new JcaCertStore(certificates));
    return new SignedBytes(
        bytes,
        generator.generate(new CMSProcessableByteArray(bytes), false).getEncoded(ASN1Encoding.DER));
  }

  /**
   * The same signature, whose signed attributes carry the tag [1] instead of [0]. What is signed is
   * the set inside, so that the signature stays valid for whoever does not look at the tag.
   */
  static byte[] withAnotherTag(byte[] signature) throws Exception {
    byte[] attributes =
        new CMSSignedData(signature)
            .getSignerInfos()
            .iterator()
            .next()
            .toASN1Structure()
            .getAuthenticatedAttributes()
            .getEncoded(ASN1Encoding.DER);
    byte[] other = signature.clone();
    for (int at = 0; at < signature.length; at++) {
      int end = at + attributes.length;
      if (end <= signature.length
          && Arrays.equals(signature, at + 1, end, attributes, 1, attributes.length)) {
        other[at] ^= 1;
        return other;
      }
    }
    throw new IllegalStateException("a signature holds its signed attributes");
  }

  private static Attribute time(Instant at) {
    return new Attribute(signingTime, new DERSet(new Time(Date.from(at))));
  }

  private static Attribute naming(X509Certificate certificate) throws Exception {
    return new Attribute(
        id_aa_signingCertificateV2,
        new DERSet(
            new SigningCertificateV2(
                new ESSCertIDv2(
                    new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha384),
                    Sha384.of(certificate.getEncoded()).bytes()))));
  }
}
