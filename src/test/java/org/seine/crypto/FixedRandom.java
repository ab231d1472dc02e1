package org.seine.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/**
 * Randomness that repeats: SHA-384 of a seed and a counter. For golden files only; anything sealed
 * with it is open to everybody.
 */
public final class FixedRandom extends SecureRandom {
  private final transient byte[] seed;
  private long counter;

  /** Begins the sequence that belongs to a seed. */
  public FixedRandom(String seed) {
    this.seed = seed.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void nextBytes(byte[] bytes) {
    int at = 0;
    while (at < bytes.length) {
      byte[] block = Sha384.of(seed, ByteBuffer.allocate(8).putLong(counter++).array()).bytes();
      int count = Math.min(block.length, bytes.length - at);
      System.arraycopy(block, 0, bytes, at, count);
      at += count;
    }
  }

  @Override
  public int nextInt() {
    byte[] bytes = new byte[4];
    nextBytes(bytes);
    return ByteBuffer.wrap(bytes).getInt();
  }

  @Override
  public long nextLong() {
    byte[] bytes = new byte[8];
    nextBytes(bytes);
    return ByteBuffer.wrap(bytes).getLong();
  }
}
