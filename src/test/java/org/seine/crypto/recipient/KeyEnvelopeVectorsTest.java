package org.seine.crypto.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.AuthEnvelopedData;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.GCMParameters;
import org.bouncycastle.asn1.cms.KEMRecipientInfo;
import org.bouncycastle.asn1.cms.OtherRecipientInfo;
import org.bouncycastle.asn1.cms.RecipientInfo;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.sec.ECPrivateKey;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.digests.SHA3Digest;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.engines.AESWrapEngine;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.kems.MLKEMExtractor;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.MLKEMParameters;
import org.bouncycastle.crypto.params.MLKEMPrivateKeyParameters;
import org.bouncycastle.jce.ECNamedCurveTable;
import org.bouncycastle.jce.spec.ECNamedCurveParameterSpec;
import org.bouncycastle.math.ec.ECPoint;
import org.junit.jupiter.api.Test;
import org.seine.crypto.json.JsonText;

/**
 * Opens a golden key envelope step by step, as the grammar tells it: ML-KEM and ECDH by hand, the
 * combiner, the KEK, the unwrapping. Every value between stands in the vectors.
 */
class KeyEnvelopeVectorsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/envelope-v1");
  private static final Path VECTORS =
      Path.of("src/test/resources/vectors/envelope-v1-key-envelope.json");

  @Test
  void theStoredVectorsAreTheStepsOfTheGrammar() throws Exception {
    assertThat(Files.readAllBytes(VECTORS)).isEqualTo(JsonText.of(vectors()));
  }

  @Test
  void theLastStepGivesWhatKeyEnvelopesReads() throws Exception {
    byte[] content = HexFormat.of().parseHex(vectors().get("content"));
    assertThat(content).hasSize(EnvelopeContent.BYTES);
    try (OpenedEnvelope opened = EnvelopeContent.read(content)) {
      assertThat(opened.commitment()).isPresent();
    }
  }

  static Map<String, String> vectors() throws IOException, InvalidCipherTextException {
    PrivateKeyInfo key =
        PrivateKeyInfo.getInstance(
            Files.readAllBytes(GOLDEN.resolve("keys/recipient-encryption.p8")));
    byte[] raw = key.getPrivateKey().getOctets();
    byte[] seed = Arrays.copyOf(raw, 64);
    BigInteger scalar = ECPrivateKey.getInstance(Arrays.copyOfRange(raw, 64, raw.length)).getKey();

    AuthEnvelopedData data =
        AuthEnvelopedData.getInstance(
            ContentInfo.getInstance(Files.readAllBytes(GOLDEN.resolve("body/key-envelope.p7m")))
                .getContent());
    KEMRecipientInfo kem =
        KEMRecipientInfo.getInstance(
            OtherRecipientInfo.getInstance(
                    RecipientInfo.getInstance(data.getRecipientInfos().getObjectAt(0)).getInfo())
                .getValue());
    byte[] kemct = kem.getKemct().getOctets();
    byte[] mlkemCiphertext = Arrays.copyOf(kemct, 1568);
    byte[] ephemeral = Arrays.copyOfRange(kemct, 1568, kemct.length);

    ECNamedCurveParameterSpec curve = ECNamedCurveTable.getParameterSpec("P-384");
    byte[] mlkemSecret =
        new MLKEMExtractor(new MLKEMPrivateKeyParameters(MLKEMParameters.ml_kem_1024, seed))
            .extractSecret(mlkemCiphertext);
    ECPoint shared = curve.getCurve().decodePoint(ephemeral).multiply(scalar).normalize();
    byte[] ecdhSecret = shared.getAffineXCoord().getEncoded();
    byte[] own = curve.getG().multiply(scalar).normalize().getEncoded(false);
    byte[] secret =
        sha3(
            mlkemSecret,
            ecdhSecret,
            ephemeral,
            own,
            "MLKEM1024-P384".getBytes(StandardCharsets.US_ASCII));

    byte[] info = HexFormat.of().parseHex(INFO);
    HKDFBytesGenerator hkdf = new HKDFBytesGenerator(new SHA384Digest());
    hkdf.init(new HKDFParameters(secret, null, info));
    byte[] kek = new byte[32];
    hkdf.generateBytes(kek, 0, 32);
    AESWrapEngine unwrap = new AESWrapEngine();
    unwrap.init(false, new KeyParameter(kek));
    byte[] wrapped = kem.getEncryptedKey().getOctets();
    byte[] cmsKey = unwrap.unwrap(wrapped, 0, wrapped.length);

    GCMParameters gcm =
        GCMParameters.getInstance(
            data.getAuthEncryptedContentInfo().getContentEncryptionAlgorithm().getParameters());
    byte[] content =
        gcm(
            cmsKey,
            gcm.getNonce(),
            data.getAuthEncryptedContentInfo().getEncryptedContent(),
            data.getMac());

    Map<String, String> vectors = new LinkedHashMap<>();
    put(vectors, "mlkemSeed", seed);
    put(vectors, "mlkemCiphertext", mlkemCiphertext);
    put(vectors, "mlkemSecret", mlkemSecret);
    put(vectors, "ecdhEphemeral", ephemeral);
    put(vectors, "ecdhOwn", own);
    put(vectors, "ecdhSecret", ecdhSecret);
    put(vectors, "compositeSecret", secret);
    put(vectors, "otherInfo", info);
    put(vectors, "kek", kek);
    put(vectors, "wrapped", wrapped);
    put(vectors, "cmsKey", cmsKey);
    put(vectors, "nonce", gcm.getNonce());
    put(vectors, "content", content);
    return vectors;
  }

  /** DER of CMSORIforKEMOtherInfo: AES-256 key wrap, 32 bytes, no user key material. */
  private static final String INFO = "3010300b060960864801650304012d020120";

  private static byte[] gcm(byte[] key, byte[] nonce, ASN1OctetString body, ASN1OctetString tag)
      throws InvalidCipherTextException {
    var cipher = GCMBlockCipher.newInstance(AESEngine.newInstance());
    cipher.init(false, new AEADParameters(new KeyParameter(key), 128, nonce));
    byte[] in = org.bouncycastle.util.Arrays.concatenate(body.getOctets(), tag.getOctets());
    byte[] out = new byte[cipher.getOutputSize(in.length)];
    int at = cipher.processBytes(in, 0, in.length, out, 0);
    cipher.doFinal(out, at);
    return out;
  }

  private static byte[] sha3(byte[]... parts) {
    SHA3Digest digest = new SHA3Digest(256);
    for (byte[] part : parts) {
      digest.update(part, 0, part.length);
    }
    byte[] out = new byte[32];
    digest.doFinal(out, 0);
    return out;
  }

  private static void put(Map<String, String> vectors, String name, byte[] value) {
    vectors.put(name, HexFormat.of().formatHex(value));
  }
}
