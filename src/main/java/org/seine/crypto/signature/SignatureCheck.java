package org.seine.crypto.signature;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.seine.crypto.BouncyCastle;
import org.seine.crypto.Sha384;
import org.seine.crypto.refusal.SealRefused;
import org.seine.crypto.refusal.SignatureInvalid;
import org.seine.crypto.refusal.SignatureMalformed;

/** Reads a detached signature in its one form and checks it against its own certificate. */
final class SignatureCheck {
  /** No signature is larger, certificates included. */
  static final int MAX_BYTES = 16 << 10;

  private static final int MIN_CERTIFICATES = 2;
  private static final int MAX_CERTIFICATES = 4;
  private static final Set<ASN1ObjectIdentifier> REQUIRED =
      Set.of(
          CMSAttributes.contentType,
          CMSAttributes.messageDigest,
          CMSAttributes.signingTime,
          PKCSObjectIdentifiers.id_aa_signingCertificateV2);
  private static final DERSet DIGESTS =
      new DERSet(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha384));

  private SignatureCheck() {}

  static Signed of(byte[] bytes, byte[] signature) throws SealRefused {
    if (signature.length > MAX_BYTES) {
      throw new SignatureMalformed(
          "expected at most %d bytes, found %d".formatted(MAX_BYTES, signature.length));
    }
    try {
      return check(new CMSSignedData(new CMSProcessableByteArray(bytes), signature), signature);
    } catch (SealRefused refused) {
      throw refused;
    } catch (CMSSignerDigestMismatchException e) {
      throw new SignatureInvalid("expected the digest of these bytes, found another");
    } catch (IOException
        | ParseException
        | GeneralSecurityException
        | CMSException
        | OperatorCreationException
        | RuntimeException e) {
      // Bouncy Castle says "malformed" in many ways; the grammar has one refusal for them.
      throw new SignatureMalformed("expected detached CMS SignedData, found another structure");
    }
  }

  private static Signed check(CMSSignedData data, byte[] signature)
      throws IOException,
          ParseException,
          GeneralSecurityException,
          CMSException,
          OperatorCreationException {
    SignerInformation signer = onlySigner(data, signature);
    List<X509Certificate> certificates = certificates(data);
    X509Certificate own = certificateOf(signer, data);
    AttributeTable attributes = signer.getSignedAttributes();
    checkAttributes(attributes);
    boolean fits =
        signer.verify(
            new JcaSimpleSignerInfoVerifierBuilder()
                .setProvider(BouncyCastle.provider())
                .build(own.getPublicKey()));
    if (!fits) {
      throw new SignatureInvalid("expected a signature over these bytes, found another");
    }
    checkNamed(attributes, own);
    Instant signedAt =
        Time.getInstance(only(attributes, CMSAttributes.signingTime)).getDate().toInstant();
    certificates.remove(own);
    return new Signed(own, List.copyOf(certificates), signedAt);
  }

  private static SignerInformation onlySigner(CMSSignedData data, byte[] signature)
      throws IOException, SignatureMalformed {
    SignedData inner = SignedData.getInstance(data.toASN1Structure().getContent());
    boolean canonical = Arrays.equals(signature, canonical(inner));
    if (!canonical || !data.isDetachedSignature() || data.getSignerInfos().size() != 1) {
      throw new SignatureMalformed("expected canonical, detached DER with one signer");
    }
    SignerInformation signer = data.getSignerInfos().iterator().next();
    boolean suite =
        signer.getDigestAlgorithmID().getAlgorithm().equals(NISTObjectIdentifiers.id_sha384)
            && signer.getEncryptionAlgOID().equals(X9ObjectIdentifiers.ecdsa_with_SHA384.getId());
    if (!suite || signer.getVersion() != 1 || signer.getUnsignedAttributes() != null) {
      throw new SignatureMalformed("expected ECDSA with SHA-384 and no unsigned attributes");
    }
    return signer;
  }

  /**
   * The one structure that these certificates and this signer can have. The signer is built anew as
   * well: Bouncy Castle takes a tag of any number for the one of the signed attributes.
   */
  private static byte[] canonical(SignedData found) throws IOException {
    ASN1EncodableVector signers = new ASN1EncodableVector();
    for (ASN1Encodable signer : found.getSignerInfos()) {
      signers.add(SignerInfo.getInstance(signer));
    }
    SignedData built =
        new SignedData(
            DIGESTS,
            new ContentInfo(PKCSObjectIdentifiers.data, null),
            found.getCertificates(),
            null,
            new DERSet(signers));
    return new ContentInfo(PKCSObjectIdentifiers.signedData, built).getEncoded(ASN1Encoding.DER);
  }

  private static List<X509Certificate> certificates(CMSSignedData data)
      throws GeneralSecurityException, SignatureMalformed {
    List<X509Certificate> certificates = new ArrayList<>();
    for (X509CertificateHolder holder : data.getCertificates().getMatches(null)) {
      certificates.add(certificate(holder));
    }
    if (certificates.size() < MIN_CERTIFICATES || certificates.size() > MAX_CERTIFICATES) {
      throw new SignatureMalformed(
          "expected %d to %d certificates, found %d"
              .formatted(MIN_CERTIFICATES, MAX_CERTIFICATES, certificates.size()));
    }
    return certificates;
  }

  @SuppressWarnings(
      "unchecked") // SignerId selects certificate holders; Bouncy Castle leaves it raw
  private static X509Certificate certificateOf(SignerInformation signer, CMSSignedData data)
      throws GeneralSecurityException, IOException, SignatureMalformed {
    var found = data.getCertificates().getMatches(signer.getSID());
    if (found.size() != 1) {
      throw new SignatureMalformed("expected the signer's certificate once");
    }
    X509CertificateHolder holder = (X509CertificateHolder) found.iterator().next();
    // Names match by meaning, so that one name has many encodings: here it has one.
    byte[] named = signer.toASN1Structure().getSID().getEncoded(ASN1Encoding.DER);
    byte[] own = new IssuerAndSerialNumber(holder.toASN1Structure()).getEncoded(ASN1Encoding.DER);
    if (!Arrays.equals(named, own)) {
      throw new SignatureMalformed("expected the signer's certificate by its exact name");
    }
    return certificate(holder);
  }

  private static X509Certificate certificate(X509CertificateHolder holder)
      throws GeneralSecurityException {
    return new JcaX509CertificateConverter()
        .setProvider(BouncyCastle.provider())
        .getCertificate(holder);
  }

  /** Each of the grammar once, and no other but the algorithm protection of RFC 6211. */
  private static void checkAttributes(AttributeTable attributes) throws SignatureMalformed {
    Set<ASN1ObjectIdentifier> found = new HashSet<>();
    for (Attribute attribute : attributes.toASN1Structure().getAttributes()) {
      if (!found.add(attribute.getAttrType())) {
        throw new SignatureMalformed("expected each signed attribute once");
      }
    }
    boolean complete = found.containsAll(REQUIRED);
    found.removeAll(REQUIRED);
    found.remove(CMSAttributes.cmsAlgorithmProtect);
    if (!complete || !found.isEmpty()) {
      throw new SignatureMalformed("expected the signed attributes of the grammar and no other");
    }
  }

  private static void checkNamed(AttributeTable attributes, X509Certificate own)
      throws GeneralSecurityException, SealRefused {
    ESSCertIDv2[] named =
        SigningCertificateV2.getInstance(
                only(attributes, PKCSObjectIdentifiers.id_aa_signingCertificateV2))
            .getCerts();
    boolean same =
        named.length == 1
            && named[0].getHashAlgorithm().getAlgorithm().equals(NISTObjectIdentifiers.id_sha384)
            && Sha384.ofHash(named[0].getCertHash()).equals(Sha384.of(own.getEncoded()));
    if (!same) {
      throw new SignatureInvalid("expected the signed attributes to name the certificate used");
    }
  }

  private static ASN1Encodable only(AttributeTable attributes, ASN1ObjectIdentifier type)
      throws SignatureMalformed {
    Attribute attribute = attributes.get(type);
    if (attribute == null
        || attributes.getAll(type).size() != 1
        || attribute.getAttrValues().size() != 1) {
      throw new SignatureMalformed("expected each signed attribute of the grammar once");
    }
    return attribute.getAttrValues().getObjectAt(0);
  }
}
