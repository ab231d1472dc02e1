package org.seine.demo;

import java.security.SecureRandom;
import java.util.UUID;

/** Ids as a client makes them: UUIDs of version 7 (RFC 9562, 5.7). */
final class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  static UUID next() {
    long time = System.currentTimeMillis() << 16;
    return new UUID(
        time | 0x7000L | (RANDOM.nextLong() & 0x0FFFL),
        (RANDOM.nextLong() >>> 2) | 0x8000000000000000L);
  }
}
