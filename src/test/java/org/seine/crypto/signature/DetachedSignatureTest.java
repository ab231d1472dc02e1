package org.seine.crypto.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seine.crypto.TestCourt.NOW;

import java.security.SecureRandom;
import java.security.cert.X509Certificate;
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
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.Test;
import org.seine.crypto.Sha384;
import org.seine.crypto.TestCourt;
import org.seine.crypto.TestCourt.TestUnit;
import org.seine.crypto.refusal.SignatureInvalid;
import org.seine.crypto.refusal.SignatureMalformed;

class DetachedSignatureTest {
  private static final byte[] TEXT = "{}".getBytes();
  private final TestCourt court = new TestCourt();
  private final TestUnit unit = court.unit("11111111-1111-4111-8111-111111111111");
  private final TestUnit other = court.unit("22222222-2222-4222-8222-222222222222");

  @Test
  void saysWhoSignedAndWhen() throws Exception {
    byte[] signature = DetachedSignature.sign(TEXT, unit.signingKey(), NOW, new SecureRandom());
    Signed signed = DetachedSignature.verify(TEXT, signature);
    assertThat(signed.signer()).isEqualTo(unit.signingCertificate());
    assertThat(signed.signedAt()).isEqualTo(NOW);
    assertThat(signed.others()).containsExactly(court.issuer());
  }

  @Test
  void refusesASignatureOverOtherBytes() {
    byte[] signature = DetachedSignature.sign(TEXT, unit.signingKey(), NOW, new SecureRandom());
    assertThatThrownBy(() -> DetachedSignature.verify("{ }".getBytes(), signature))
        .isInstanceOf(SignatureInvalid.class);
  }

  @Test
  void refusesASignatureThatNamesAnotherCertificate() throws Exception {
    byte[] honest = foreignTool(unit.signingCertificate(), false);
    assertThat(DetachedSignature.verify(TEXT, honest).signer())
        .isEqualTo(unit.signingCertificate());
    byte[] substituted = foreignTool(other.signingCertificate(), false);
    assertThatThrownBy(() -> DetachedSignature.verify(TEXT, substituted))
        .isInstanceOf(SignatureInvalid.class);
  }

  @Test
  void refusesASignatureThatIsNotDetached() throws Exception {
    byte[] attached = foreignTool(unit.signingCertificate(), true);
    assertThatThrownBy(() -> DetachedSignature.verify(TEXT, attached))
        .isInstanceOf(SignatureMalformed.class);
  }

  /** A signature as another program could make it: right but for what the test changes. */
  private byte[] foreignTool(X509Certificate named, boolean attached) throws Exception {
    ASN1EncodableVector attributes = new ASN1EncodableVector();
    attributes.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(NOW)))));
    attributes.add(
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signingCertificateV2,
            new DERSet(
                new SigningCertificateV2(
                    new ESSCertIDv2(
                        new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha384),
                        Sha384.of(named.getEncoded()).bytes())))));
    CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
    generator.addSignerInfoGenerator(
        new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
            .setSignedAttributeGenerator(
                new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes)))
            .build(
                new JcaContentSignerBuilder("SHA384withECDSA")
                    .build(unit.signingPrivateKey().key()),
                unit.signingCertificate()));
    generator.addCertificates(
        new JcaCertStore(List.of(unit.signingCertificate(), other.signingCertificate())));
    return generator
        .generate(new CMSProcessableByteArray(TEXT), attached)
        .getEncoded(ASN1Encoding.DER);
  }
}
