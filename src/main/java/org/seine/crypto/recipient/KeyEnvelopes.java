package org.seine.crypto.recipient;

import java.io.IOException;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedData;
import org.bouncycastle.cms.CMSAuthEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKEMAuthEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKEMRecipientInfoGenerator;
import org.bouncycastle.operator.OutputAEADEncryptor;
import org.seine.crypto.BouncyCastle;
import org.seine.crypto.Sha384;
import org.seine.crypto.envelope.ContentKey;
import org.seine.crypto.refusal.CertificateMalformed;
import org.seine.crypto.refusal.KeyEnvelopeAltered;
import org.seine.crypto.refusal.KeyEnvelopeMalformed;
import org.seine.crypto.refusal.KeyEnvelopeNotForThisUse;
import org.seine.crypto.refusal.SealRefused;
import org.seine.crypto.refusal.UnknownSuite;

/**
 * Locks a thing's key for one recipient unit and unlocks it: CMS AuthEnvelopedData (RFC 5083) with
 * one KEMRecipientInfo (RFC 9629) under MLKEM1024-ECDH-P384-SHA3-256, about 2 KB each.
 *
 * <pre>{@code
 * // draft: the sender's own unit only, nobody is named yet
 * byte[] own = keyEnvelopes.forDraft(sealed.key(), sealed.header().hash(), ownCertificate);
 *
 * // submission: each recipient is named once; each thing gets an envelope for each recipient
 * NamedRecipient named = NamedRecipient.name(recipientCertificate, random);
 * try (OpenedEnvelope draft = keyEnvelopes.open(own, ownOpeningKey)) {
 *   byte[] forThem = keyEnvelopes.forRecipient(draft.key(), draft.header(), named);
 * }
 * manifest.recipient(named.commitment());
 * }</pre>
 *
 * <p>Opening proves only that somebody who knows the certificate made the envelope; {@link
 * org.seine.crypto.opening.Opening} proves the rest. Safe for use by several threads.
 */
public final class KeyEnvelopes {
  private static final int TAG_BITS = 128;

  private final SecureRandom random;

  /**
   * Makes key envelopes.
   *
   * @param random draws the encapsulation, the CMS key and its nonce
   */
  public KeyEnvelopes(SecureRandom random) {
    this.random = random;
  }

  /**
   * Locks a draft's key for the sender's own unit.
   *
   * @param header the hash of the thing's header
   * @throws UnknownSuite if the certificate's key is of another suite
   * @throws CertificateMalformed if the certificate cannot be read
   */
  public byte[] forDraft(ContentKey key, Sha384 header, X509Certificate own)
      throws UnknownSuite, CertificateMalformed {
    return lock(key, header, Optional.empty(), own);
  }

  /**
   * Locks a thing's key for a recipient that the manifest or an addendum names.
   *
   * @param header the hash of the thing's header
   * @throws UnknownSuite if the certificate's key is of another suite
   * @throws CertificateMalformed if the certificate cannot be read
   */
  public byte[] forRecipient(ContentKey key, Sha384 header, NamedRecipient recipient)
      throws UnknownSuite, CertificateMalformed {
    Naming naming = new Naming(recipient.salt(), recipient.fingerprint());
    return lock(key, header, Optional.of(naming), recipient.certificate());
  }

  /**
   * Locks the same key again for the same unit's new certificate. The naming stays the one that was
   * signed, so no addendum is needed.
   *
   * @throws UnknownSuite if the certificate's key is of another suite
   * @throws CertificateMalformed if the certificate cannot be read
   */
  public byte[] rewrap(OpenedEnvelope opened, X509Certificate renewed)
      throws UnknownSuite, CertificateMalformed {
    return lock(opened.key(), opened.header(), opened.naming(), renewed);
  }

  /**
   * Locks the key of a submitted thing for another recipient, whom an addendum names.
   *
   * @param opened the sender's own envelope of that thing, opened
   * @throws KeyEnvelopeNotForThisUse if it is a draft's envelope
   * @throws UnknownSuite if the certificate's key is of another suite
   * @throws CertificateMalformed if the certificate cannot be read
   */
  public byte[] forAddedRecipient(OpenedEnvelope opened, NamedRecipient recipient)
      throws KeyEnvelopeNotForThisUse, UnknownSuite, CertificateMalformed {
    if (opened.naming().isEmpty()) {
      throw new KeyEnvelopeNotForThisUse("expected a submission's envelope, found a draft's");
    }
    return forRecipient(opened.key(), opened.header(), recipient);
  }

  /**
   * Which certificate a key envelope names, so that its key can be looked for. It proves nothing:
   * {@link #open} does.
   *
   * @return the serial number, written as {@link
   *     org.seine.crypto.certificate.UnitCertificate#serial}
   * @throws KeyEnvelopeMalformed if it is no key envelope
   */
  public static String serial(byte[] envelope) throws KeyEnvelopeMalformed {
    return HexFormat.of().formatHex(EnvelopeForm.serial(envelope).toByteArray());
  }

  /**
   * Opens a key envelope.
   *
   * @throws KeyEnvelopeMalformed if it is not the canonical structure of the grammar
   * @throws UnknownSuite if an algorithm is of another suite
   * @throws org.seine.crypto.refusal.TagTooShort if its tag has fewer than 128 bits
   * @throws org.seine.crypto.refusal.KeyEnvelopeOfAnotherUnit if it names another certificate
   * @throws KeyEnvelopeAltered if it cannot be unlocked with the key
   */
  public OpenedEnvelope open(byte[] envelope, OpeningKey key) throws SealRefused {
    EnvelopeForm.check(envelope, key.certificate());
    byte[] content = unlock(envelope, key);
    try {
      return EnvelopeContent.read(content);
    } finally {
      Arrays.fill(content, (byte) 0);
    }
  }

  private static byte[] unlock(byte[] envelope, OpeningKey key) throws KeyEnvelopeAltered {
    try {
      RecipientInformation recipient =
          new CMSAuthEnvelopedData(envelope).getRecipientInfos().iterator().next();
      return recipient.getContent(
          new JceKEMAuthEnvelopedRecipient(key.key())
              .setProvider(BouncyCastle.provider())
              .setMinimumTagSize(TAG_BITS));
    } catch (CMSException | RuntimeException e) {
      // Bouncy Castle refuses with many exceptions here, and which one says nothing of use.
      throw new KeyEnvelopeAltered("expected an envelope that the certificate's key unlocks");
    }
  }

  private byte[] lock(
      ContentKey key, Sha384 header, Optional<Naming> naming, X509Certificate certificate)
      throws UnknownSuite, CertificateMalformed {
    checkSuite(certificate);
    return key.reveal(
        bytes -> {
          byte[] content = EnvelopeContent.write(bytes, header, naming);
          try {
            return envelop(content, certificate);
          } finally {
            Arrays.fill(content, (byte) 0);
          }
        });
  }

  private byte[] envelop(byte[] content, X509Certificate certificate) throws CertificateMalformed {
    try {
      OutputAEADEncryptor encryptor =
          (OutputAEADEncryptor)
              new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_GCM)
                  .setProvider(BouncyCastle.provider())
                  .setSecureRandom(random)
                  .build();
      CMSAuthEnvelopedDataGenerator generator = new CMSAuthEnvelopedDataGenerator();
      generator.addRecipientInfoGenerator(
          new JceKEMRecipientInfoGenerator(certificate, CMSAlgorithm.AES256_WRAP)
              .setKDF(new AlgorithmIdentifier(EnvelopeForm.KDF))
              .setProvider(BouncyCastle.provider())
              .setSecureRandom(random));
      return generator
          .generate(new CMSProcessableByteArray(content), encryptor)
          .toASN1Structure()
          .getEncoded(ASN1Encoding.DER);
    } catch (CertificateEncodingException e) {
      throw new CertificateMalformed("expected a certificate that has an encoding");
    } catch (CMSException | IOException e) {
      throw new IllegalStateException("locking does not fail for a certificate of the suite", e);
    }
  }

  private static void checkSuite(X509Certificate certificate) throws UnknownSuite {
    if (!SubjectPublicKeyInfo.getInstance(certificate.getPublicKey().getEncoded())
        .getAlgorithm()
        .getAlgorithm()
        .equals(EnvelopeForm.KEM)) {
      throw new UnknownSuite("expected an encryption certificate of suite 1, found another");
    }
  }
}
