package org.seine.crypto.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.seine.crypto.BouncyCastle;
import org.seine.crypto.FixedRandom;
import org.seine.crypto.Sha384;
import org.seine.crypto.envelope.ContentKey;
import org.seine.crypto.envelope.ContentSealer;
import org.seine.crypto.envelope.CoverFacts;
import org.seine.crypto.envelope.Forgery;
import org.seine.crypto.envelope.SealedThing;
import org.seine.crypto.envelope.SmallFrames;
import org.seine.crypto.envelope.ThingName;
import org.seine.crypto.hostile.HostileStory.Sealed;

/**
 * The invisible salamander of Dodis, Grubbs, Ristenpart and Woodage (2018): one frame that opens
 * under two keys to two texts, both tags valid. AES-GCM allows it: GHASH is linear in a free block,
 * so that block is solved for.
 */
final class Salamander {
  static final byte[] FIRST =
      "freeze account no. 111 today .. ".getBytes(StandardCharsets.US_ASCII);
  static final byte[] SECOND =
      "there is nothing to report here ".getBytes(StandardCharsets.US_ASCII);
  private static final int BLOCKS = 5;

  final Sealed sealed;
  final ContentKey other = Forgery.key(Arrays.copyOf(Sha384.of(new byte[] {2}).bytes(), 32));

  /** Seals so that the thing's own key shows the first text and the other key the second. */
  Salamander(ThingName name) throws IOException, GeneralSecurityException {
    byte[] plain;
    try (SealedThing same = seal(name, new byte[0], new ByteArrayOutputStream())) {
      plain = firstPlain(Forgery.firstOnlyFrame(same.key(), same.header().bytes()), same);
    }
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    sealed = new Sealed(seal(name, plain, content), content.toByteArray());
  }

  /** Opens the frame under a key with plain AES-GCM, no other check. */
  static byte[] openUnchecked(Sealed sealed, ContentKey key)
      throws IOException, GeneralSecurityException {
    byte[][] frame = Forgery.firstOnlyFrame(key, sealed.header());
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        Cipher.DECRYPT_MODE,
        new SecretKeySpec(frame[0], "AES"),
        new GCMParameterSpec(128, frame[1]));
    cipher.updateAAD(sealed.thing().header().hash().bytes());
    return cipher.doFinal(sealed.content());
  }

  private static SealedThing seal(ThingName name, byte[] plain, ByteArrayOutputStream out)
      throws IOException {
    // The same randomness twice: the attacker learns his own key first, and seals with it then.
    try (ContentSealer sealer =
        SmallFrames.sealing(BouncyCastle.provider(), new FixedRandom("salamander"))
            .begin(name, out)) {
      sealer.write(plain);
      return sealer.finish(new CoverFacts("order.txt", "text/plain"));
    }
  }

  private byte[] firstPlain(byte[][] own, SealedThing thing)
      throws IOException, GeneralSecurityException {
    byte[][] theirs = Forgery.firstOnlyFrame(other, thing.header().bytes());
    byte[] ownStream = keyStream(own);
    byte[] theirStream = keyStream(theirs);
    byte[] cipher = new byte[16 * BLOCKS];
    for (int i = 0; i < 32; i++) {
      cipher[i] = (byte) (FIRST[i] ^ ownStream[16 + i]);
      cipher[32 + i] = (byte) (SECOND[i] ^ theirStream[16 + 32 + i]);
    }
    byte[] associated = thing.header().hash().bytes();
    long[] ownHash = block(encrypt(own[0], new byte[16]));
    long[] theirHash = block(encrypt(theirs[0], new byte[16]));
    long[] difference =
        xor(
            xor(ghash(ownHash, associated, cipher), block(ownStream)),
            xor(ghash(theirHash, associated, cipher), block(theirStream)));
    long[] factor = xor(multiply(ownHash, ownHash), multiply(theirHash, theirHash));
    long[] free = multiply(difference, inverse(factor));
    ByteBuffer.wrap(cipher, 16 * (BLOCKS - 1), 16).putLong(free[0]).putLong(free[1]);
    byte[] plain = new byte[cipher.length];
    for (int i = 0; i < plain.length; i++) {
      plain[i] = (byte) (cipher[i] ^ ownStream[16 + i]);
    }
    return plain;
  }

  /** E(J0) and then the key stream of the blocks. */
  private static byte[] keyStream(byte[][] frame) throws GeneralSecurityException {
    byte[] counters = new byte[16 * (BLOCKS + 1)];
    for (int i = 0; i <= BLOCKS; i++) {
      System.arraycopy(frame[1], 0, counters, 16 * i, 12);
      counters[16 * i + 15] = (byte) (i + 1);
    }
    return encrypt(frame[0], counters);
  }

  private static byte[] encrypt(byte[] key, byte[] blocks) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
    cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"));
    return cipher.doFinal(blocks);
  }

  private static long[] ghash(long[] hash, byte[] associated, byte[] cipher) {
    ByteBuffer all =
        ByteBuffer.allocate(associated.length + cipher.length + 16)
            .put(associated)
            .put(cipher)
            .putLong(8L * associated.length)
            .putLong(8L * cipher.length)
            .flip();
    long[] sum = new long[2];
    while (all.hasRemaining()) {
      sum = multiply(xor(sum, new long[] {all.getLong(), all.getLong()}), hash);
    }
    return sum;
  }

  /** Multiplication in GF(2^128) as NIST SP 800-38D, section 6.3, writes it. */
  private static long[] multiply(long[] left, long[] right) {
    long[] product = new long[2];
    long[] shifted = right.clone();
    for (int bit = 0; bit < 128; bit++) {
      if ((left[bit / 64] >>> (63 - bit % 64) & 1) == 1) {
        product = xor(product, shifted);
      }
      long carry = shifted[1] & 1;
      shifted[1] = shifted[1] >>> 1 | shifted[0] << 63;
      shifted[0] = shifted[0] >>> 1 ^ (carry == 1 ? 0xe100000000000000L : 0);
    }
    return product;
  }

  /** x^(2^128 - 2). */
  private static long[] inverse(long[] x) {
    long[] power = x;
    long[] result = {1L << 63, 0};
    for (int i = 1; i < 128; i++) {
      power = multiply(power, power);
      result = multiply(result, power);
    }
    return result;
  }

  private static long[] xor(long[] left, long[] right) {
    return new long[] {left[0] ^ right[0], left[1] ^ right[1]};
  }

  private static long[] block(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(Arrays.copyOf(bytes, 16));
    return new long[] {buffer.getLong(), buffer.getLong()};
  }
}
