package org.seine.crypto.envelope;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.seine.crypto.Sha384;

/**
 * What is derived from a thing's key, by HKDF-SHA-384 (RFC 5869). The labels and lengths are part
 * of the format; src/test/resources/vectors pins them.
 */
final class KeySchedule implements AutoCloseable {
  static final int NONCE_PREFIX_BYTES = 7;
  static final int COVER_NONCE_BYTES = 12;

  private final byte[] pseudorandomKey;

  private KeySchedule(byte[] pseudorandomKey) {
    this.pseudorandomKey = pseudorandomKey;
  }

  static KeySchedule of(ContentKey key, byte[] salt) {
    return new KeySchedule(
        key.reveal(bytes -> new HKDFBytesGenerator(new SHA384Digest()).extractPRK(salt, bytes)));
  }

  byte[] commitment() {
    return expand("seine/1 commit", new byte[0], Header.COMMITMENT_BYTES);
  }

  byte[] frameKey(Sha384 header) {
    return expand("seine/1 frame", header.bytes(), ContentKey.LENGTH);
  }

  byte[] noncePrefix(Sha384 header) {
    return expand("seine/1 nonce", header.bytes(), NONCE_PREFIX_BYTES);
  }

  byte[] coverKey(Sha384 header) {
    return expand("seine/1 cover", header.bytes(), ContentKey.LENGTH);
  }

  byte[] coverNonce(Sha384 header) {
    return expand("seine/1 cover nonce", header.bytes(), COVER_NONCE_BYTES);
  }

  private byte[] expand(String label, byte[] context, int length) {
    byte[] labelBytes = label.getBytes(StandardCharsets.US_ASCII);
    byte[] info =
        ByteBuffer.allocate(labelBytes.length + context.length)
            .put(labelBytes)
            .put(context)
            .array();
    HKDFBytesGenerator hkdf = new HKDFBytesGenerator(new SHA384Digest());
    hkdf.init(HKDFParameters.skipExtractParameters(pseudorandomKey, info));
    byte[] out = new byte[length];
    hkdf.generateBytes(out, 0, length);
    return out;
  }

  @Override
  public void close() {
    Arrays.fill(pseudorandomKey, (byte) 0);
  }
}
