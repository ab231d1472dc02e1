package org.seine.crypto.envelope;

import java.util.Arrays;
import org.seine.crypto.BouncyCastle;
import org.seine.crypto.refusal.SealRefused;

/** What somebody who holds a thing's key can make: frames and covers with valid tags. */
public final class Forgery {
  private Forgery() {}

  /** A frame with a valid tag over any text. */
  public static byte[] frame(ContentKey key, byte[] header, int index, boolean last, byte[] plain)
      throws SealRefused {
    Header parsed = Header.parse(header);
    try (KeySchedule keys = KeySchedule.of(key, parsed.salt());
        FrameCipher cipher = new FrameCipher(BouncyCastle.provider(), keys, parsed)) {
      byte[] sealed = new byte[plain.length + AesGcm.TAG_BYTES];
      cipher.seal(index, last, plain, plain.length, sealed);
      return sealed;
    }
  }

  /** A cover with a valid tag over any text. */
  public static byte[] cover(ContentKey key, byte[] header, byte[] json) throws SealRefused {
    Header parsed = Header.parse(header);
    try (KeySchedule keys = KeySchedule.of(key, parsed.salt());
        AesGcm aes =
            new AesGcm(BouncyCastle.provider(), keys.coverKey(parsed.hash()), parsed.hash())) {
      byte[] sealed = new byte[json.length + AesGcm.TAG_BYTES];
      aes.seal(keys.coverNonce(parsed.hash()), json, json.length, sealed);
      return sealed;
    }
  }

  /** Another key, of the forger's choice. */
  public static ContentKey key(byte[] bytes) {
    return ContentKey.ofUnwrapped(bytes);
  }

  /** The AES key and the first frame's nonce that belong to a key and a header. */
  public static byte[][] firstOnlyFrame(ContentKey key, byte[] header) throws SealRefused {
    Header parsed = Header.parse(header);
    try (KeySchedule keys = KeySchedule.of(key, parsed.salt())) {
      byte[] nonce = Arrays.copyOf(keys.noncePrefix(parsed.hash()), 12);
      nonce[11] = 1;
      return new byte[][] {keys.frameKey(parsed.hash()), nonce};
    }
  }
}
