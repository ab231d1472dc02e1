package org.seine.crypto.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.seine.crypto.Sha384;
import org.seine.crypto.json.JsonText;

/** What is derived from a key, computed a second time with the JDK's HMAC alone. */
class DerivationVectorsTest {
  private static final Path VECTORS =
      Path.of("src/test/resources/vectors/envelope-v1-derivation.json");

  @Test
  void theStoredVectorsAreWhatHkdfOverHmacSha384Gives() throws IOException {
    assertThat(Files.readAllBytes(VECTORS)).isEqualTo(JsonText.of(vectors()));
  }

  @Test
  void theKeyScheduleGivesTheStoredVectors() {
    Map<String, String> vectors = vectors();
    byte[] headerBytes = hex(vectors.get("header"));
    try (ContentKey key = ContentKey.ofUnwrapped(hex(vectors.get("key")));
        KeySchedule keys = KeySchedule.of(key, hex(vectors.get("salt")))) {
      Sha384 header = Sha384.of(headerBytes);
      assertThat(keys.commitment()).isEqualTo(hex(vectors.get("commitment")));
      assertThat(keys.frameKey(header)).isEqualTo(hex(vectors.get("frameKey")));
      assertThat(keys.noncePrefix(header)).isEqualTo(hex(vectors.get("noncePrefix")));
      assertThat(keys.coverKey(header)).isEqualTo(hex(vectors.get("coverKey")));
      assertThat(keys.coverNonce(header)).isEqualTo(hex(vectors.get("coverNonce")));
    }
  }

  static Map<String, String> vectors() {
    byte[] key = counting(32, 0x00);
    byte[] salt = counting(32, 0x40);
    byte[] prk = hmac(salt, key);
    byte[] commitment = expand(prk, "seine/1 commit", new byte[0], 32);
    byte[] header =
        Header.of(
                new ThingName(
                    UUID.fromString("11111111-1111-4111-8111-111111111111"),
                    RecordKind.LEAD,
                    UUID.fromString("0193a1b2-0000-7000-8000-000000000001"),
                    UUID.fromString("0193a1b2-0000-7000-8000-000000000002"),
                    1),
                Header.FRAME_SIZE,
                salt,
                commitment)
            .bytes();
    byte[] hash = Sha384.of(header).bytes();
    Map<String, String> vectors = new LinkedHashMap<>();
    vectors.put("key", text(key));
    vectors.put("salt", text(salt));
    vectors.put("prk", text(prk));
    vectors.put("commitment", text(commitment));
    vectors.put("header", text(header));
    vectors.put("headerHash", text(hash));
    vectors.put("frameKey", text(expand(prk, "seine/1 frame", hash, 32)));
    vectors.put("noncePrefix", text(expand(prk, "seine/1 nonce", hash, 7)));
    vectors.put("coverKey", text(expand(prk, "seine/1 cover", hash, 32)));
    vectors.put("coverNonce", text(expand(prk, "seine/1 cover nonce", hash, 12)));
    byte[] fingerprint = Sha384.of("a certificate".getBytes(StandardCharsets.US_ASCII)).bytes();
    vectors.put("recipientSalt", text(salt));
    vectors.put("recipientFingerprint", text(fingerprint));
    vectors.put(
        "recipientCommitment",
        text(
            Sha384.of("seine/1 recipient".getBytes(StandardCharsets.US_ASCII), salt, fingerprint)
                .bytes()));
    return vectors;
  }

  private static byte[] expand(byte[] prk, String label, byte[] context, int length) {
    byte[] labelled = label.getBytes(StandardCharsets.US_ASCII);
    byte[] block = Arrays.copyOf(labelled, labelled.length + context.length + 1);
    System.arraycopy(context, 0, block, labelled.length, context.length);
    block[block.length - 1] = 1;
    return Arrays.copyOf(hmac(prk, block), length);
  }

  private static byte[] hmac(byte[] key, byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA384");
      mac.init(new SecretKeySpec(key, "HmacSHA384"));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] counting(int length, int first) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) (first + i);
    }
    return bytes;
  }

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text);
  }

  private static String text(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
