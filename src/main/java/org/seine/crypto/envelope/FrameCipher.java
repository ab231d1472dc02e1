package org.seine.crypto.envelope;

import java.nio.ByteBuffer;
import java.security.Provider;
import javax.crypto.AEADBadTagException;

/**
 * Seals and opens frames: nonce = prefix (7) ‖ index (4, big-endian) ‖ last (1), so that a frame
 * fits in one place only, and the last one only at the end.
 */
final class FrameCipher implements AutoCloseable {
  private final AesGcm aes;
  private final byte[] noncePrefix;

  FrameCipher(Provider engine, KeySchedule keys, Header header) {
    this.aes = new AesGcm(engine, keys.frameKey(header.hash()), header.hash());
    this.noncePrefix = keys.noncePrefix(header.hash());
  }

  int seal(int index, boolean last, byte[] plain, int length, byte[] out) {
    return aes.seal(nonce(index, last), plain, length, out);
  }

  int open(int index, boolean last, byte[] sealed, int length, byte[] out)
      throws AEADBadTagException {
    return aes.open(nonce(index, last), sealed, length, out);
  }

  private byte[] nonce(int index, boolean last) {
    return ByteBuffer.allocate(12)
        .put(noncePrefix)
        .putInt(index)
        .put((byte) (last ? 1 : 0))
        .array();
  }

  @Override
  public void close() {
    aes.close();
  }
}
