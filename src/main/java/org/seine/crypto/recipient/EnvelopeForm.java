package org.seine.crypto.recipient;

import java.io.IOException;
import java.math.BigInteger;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.AuthEnvelopedData;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.EncryptedContentInfo;
import org.bouncycastle.asn1.cms.GCMParameters;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.KEMRecipientInfo;
import org.bouncycastle.asn1.cms.OtherRecipientInfo;
import org.bouncycastle.asn1.cms.RecipientIdentifier;
import org.bouncycastle.asn1.cms.RecipientInfo;
import org.bouncycastle.asn1.iana.IANAObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.seine.crypto.refusal.CertificateMalformed;
import org.seine.crypto.refusal.KeyEnvelopeMalformed;
import org.seine.crypto.refusal.KeyEnvelopeOfAnotherUnit;
import org.seine.crypto.refusal.SealRefused;
import org.seine.crypto.refusal.TagTooShort;
import org.seine.crypto.refusal.UnknownSuite;

/**
 * The one form that a key envelope has. The structure is built anew from its six variable fields
 * and compared with what was found, so nothing optional, unknown or differently encoded passes.
 */
final class EnvelopeForm {
  /** No key envelope is larger. */
  static final int MAX_BYTES = 4096;

  /** MLKEM1024-ECDH-P384-SHA3-256 of draft-ietf-lamps-pq-composite-kem. */
  static final ASN1ObjectIdentifier KEM = IANAObjectIdentifiers.id_MLKEM1024_ECDH_P384_SHA3_256;

  /** HKDF with SHA-384 (RFC 8619). */
  static final ASN1ObjectIdentifier KDF = PKCSObjectIdentifiers.id_alg_hkdf_with_sha384;

  private static final ASN1ObjectIdentifier WRAP = NISTObjectIdentifiers.id_aes256_wrap;
  private static final ASN1ObjectIdentifier GCM = NISTObjectIdentifiers.id_aes256_GCM;
  private static final int MLKEM_BYTES = 1568;
  private static final int KEM_BYTES = MLKEM_BYTES + 97;

  /** How a point begins that is written with both coordinates (SEC 1, section 2.3.3). */
  private static final byte UNCOMPRESSED = 4;

  private static final int WRAPPED_BYTES = 40;
  private static final int KEK_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BYTES = 16;

  private EnvelopeForm() {}

  /** The serial number of the certificate that an envelope names; nothing else is checked. */
  static BigInteger serial(byte[] envelope) throws KeyEnvelopeMalformed {
    try {
      AuthEnvelopedData data =
          AuthEnvelopedData.getInstance(ContentInfo.getInstance(envelope).getContent());
      return IssuerAndSerialNumber.getInstance(recipient(data).getRecipientIdentifier().getId())
          .getSerialNumber()
          .getValue();
    } catch (IllegalArgumentException
        | IllegalStateException
        | ClassCastException
        | IndexOutOfBoundsException
        | NullPointerException e) {
      throw malformed();
    }
  }

  static void check(byte[] envelope, X509Certificate certificate) throws SealRefused {
    if (envelope.length > MAX_BYTES) {
      throw new KeyEnvelopeMalformed(
          "expected at most %d bytes, found %d".formatted(MAX_BYTES, envelope.length));
    }
    try {
      checkStructure(envelope, certificate);
    } catch (IllegalArgumentException
        | IllegalStateException
        | IOException
        | ClassCastException
        | IndexOutOfBoundsException
        | NullPointerException e) {
      if (e instanceof SealRefused refused) {
        throw refused;
      }
      throw malformed();
    }
  }

  /** Bouncy Castle says "malformed" in many ways; the grammar has one refusal for them. */
  private static KeyEnvelopeMalformed malformed() {
    return new KeyEnvelopeMalformed("expected CMS AuthEnvelopedData, found another structure");
  }

  private static KEMRecipientInfo recipient(AuthEnvelopedData data) {
    RecipientInfo recipient = RecipientInfo.getInstance(data.getRecipientInfos().getObjectAt(0));
    OtherRecipientInfo other = OtherRecipientInfo.getInstance(recipient.getInfo());
    return KEMRecipientInfo.getInstance(other.getValue());
  }

  private static void checkStructure(byte[] envelope, X509Certificate certificate)
      throws IOException {
    ContentInfo outer = ContentInfo.getInstance(envelope);
    AuthEnvelopedData data = AuthEnvelopedData.getInstance(outer.getContent());
    if (data.getRecipientInfos().size() != 1) {
      throw new KeyEnvelopeMalformed(
          "expected one recipient, found %d".formatted(data.getRecipientInfos().size()));
    }
    KEMRecipientInfo kem = recipient(data);
    EncryptedContentInfo content = data.getAuthEncryptedContentInfo();
    checkSuite(kem, content);
    GCMParameters gcm =
        GCMParameters.getInstance(content.getContentEncryptionAlgorithm().getParameters());
    int tagBytes = Math.min(gcm.getIcvLen(), data.getMac().getOctets().length);
    if (tagBytes < TAG_BYTES) {
      throw new TagTooShort("expected %d bytes, found %d".formatted(TAG_BYTES, tagBytes));
    }
    byte[] kemct = sized(kem.getKemct(), KEM_BYTES);
    if (kemct[MLKEM_BYTES] != UNCOMPRESSED) {
      throw new KeyEnvelopeMalformed("expected an ephemeral point written uncompressed");
    }
    RecipientIdentifier wanted = identifier(certificate);
    if (!kem.getRecipientIdentifier().equals(wanted)) {
      throw new KeyEnvelopeOfAnotherUnit("expected the certificate at hand, found another named");
    }
    byte[] canonical =
        encode(
            wanted,
            kemct,
            sized(kem.getEncryptedKey(), WRAPPED_BYTES),
            sized(new DEROctetString(gcm.getNonce()), NONCE_BYTES),
            sized(content.getEncryptedContent(), EnvelopeContent.BYTES),
            sized(data.getMac(), TAG_BYTES));
    if (!Arrays.equals(envelope, canonical)) {
      throw new KeyEnvelopeMalformed("expected the canonical DER of the grammar, found another");
    }
  }

  private static void checkSuite(KEMRecipientInfo kem, EncryptedContentInfo content)
      throws UnknownSuite {
    boolean known =
        kem.getKem().getAlgorithm().equals(KEM)
            && kem.getKdf().getAlgorithm().equals(KDF)
            && kem.getWrap().getAlgorithm().equals(WRAP)
            && content.getContentEncryptionAlgorithm().getAlgorithm().equals(GCM);
    if (!known) {
      throw new UnknownSuite("expected the algorithms of suite 1, found others");
    }
  }

  private static byte[] encode(
      RecipientIdentifier identifier,
      byte[] encapsulation,
      byte[] wrapped,
      byte[] nonce,
      byte[] ciphertext,
      byte[] tag)
      throws IOException {
    KEMRecipientInfo kem =
        new KEMRecipientInfo(
            identifier,
            new AlgorithmIdentifier(KEM),
            new DEROctetString(encapsulation),
            new AlgorithmIdentifier(KDF),
            new ASN1Integer(KEK_BYTES),
            null,
            new AlgorithmIdentifier(WRAP),
            new DEROctetString(wrapped));
    AuthEnvelopedData data =
        new AuthEnvelopedData(
            null,
            new DERSet(
                new RecipientInfo(new OtherRecipientInfo(CMSObjectIdentifiers.id_ori_kem, kem))),
            new EncryptedContentInfo(
                PKCSObjectIdentifiers.data,
                new AlgorithmIdentifier(GCM, new GCMParameters(nonce, TAG_BYTES)),
                new DEROctetString(ciphertext)),
            null,
            new DEROctetString(tag),
            null);
    return new ContentInfo(CMSObjectIdentifiers.authEnvelopedData, data)
        .getEncoded(ASN1Encoding.DER);
  }

  private static RecipientIdentifier identifier(X509Certificate certificate)
      throws CertificateMalformed {
    try {
      return new RecipientIdentifier(
          new IssuerAndSerialNumber(new JcaX509CertificateHolder(certificate).toASN1Structure()));
    } catch (CertificateEncodingException e) {
      throw new CertificateMalformed("expected a certificate that has an encoding");
    }
  }

  private static byte[] sized(ASN1OctetString field, int length) throws KeyEnvelopeMalformed {
    if (field.getOctets().length != length) {
      throw new KeyEnvelopeMalformed(
          "expected a field of %d bytes, found %d".formatted(length, field.getOctets().length));
    }
    return field.getOctets();
  }
}
