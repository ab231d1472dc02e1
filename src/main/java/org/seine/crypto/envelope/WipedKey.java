package org.seine.crypto.envelope;

import java.util.Arrays;
import javax.crypto.SecretKey;

/**
 * An AES key that can be wiped, which the platform's own SecretKeySpec cannot. The cipher that was
 * initialised with it keeps its expanded form until it is collected; Java offers no way to wipe
 * that.
 */
final class WipedKey implements SecretKey, AutoCloseable {
  private final transient byte[] bytes;

  WipedKey(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public String getAlgorithm() {
    return "AES";
  }

  @Override
  public String getFormat() {
    return "RAW";
  }

  @Override
  public byte[] getEncoded() {
    return bytes.clone();
  }

  @Override
  public void destroy() {
    Arrays.fill(bytes, (byte) 0);
  }

  @Override
  public void close() {
    destroy();
  }
}
