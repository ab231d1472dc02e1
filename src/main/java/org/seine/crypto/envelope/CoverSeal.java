package org.seine.crypto.envelope;

import java.security.Provider;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import org.seine.crypto.refusal.CoverAltered;
import org.seine.crypto.refusal.CoverMalformed;

/**
 * Seals and opens a cover under a key and a nonce of its own, both derived from the thing's key. A
 * thing's key seals one cover, so the nonce cannot repeat.
 */
final class CoverSeal {
  private CoverSeal() {}

  static byte[] seal(Provider engine, KeySchedule keys, Header header, Cover cover) {
    byte[] plain = cover.toBytes();
    byte[] sealed = new byte[plain.length + AesGcm.TAG_BYTES];
    try (AesGcm aes = new AesGcm(engine, keys.coverKey(header.hash()), header.hash())) {
      aes.seal(keys.coverNonce(header.hash()), plain, plain.length, sealed);
      return sealed;
    } finally {
      Arrays.fill(plain, (byte) 0);
    }
  }

  static Cover open(Provider engine, KeySchedule keys, Header header, byte[] sealed)
      throws CoverAltered, CoverMalformed {
    int length = sealed.length - AesGcm.TAG_BYTES;
    if (length < 1 || length > Cover.MAX_BYTES) {
      throw new CoverMalformed(
          "expected %d to %d bytes, found %d"
              .formatted(AesGcm.TAG_BYTES + 1, Cover.MAX_BYTES + AesGcm.TAG_BYTES, sealed.length));
    }
    byte[] plain = new byte[length];
    try (AesGcm aes = new AesGcm(engine, keys.coverKey(header.hash()), header.hash())) {
      aes.open(keys.coverNonce(header.hash()), sealed, sealed.length, plain);
      return Cover.parse(plain, header.frameSize());
    } catch (AEADBadTagException e) {
      throw new CoverAltered("expected a valid tag, found another");
    } finally {
      Arrays.fill(plain, (byte) 0);
    }
  }
}
