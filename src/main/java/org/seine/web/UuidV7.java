package org.seine.web;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Ids that sort by the time they were made (RFC 9562, 5.7). */
public final class UuidV7 {
  private static final SecureRandom RANDOM = new SecureRandom();

  private UuidV7() {}

  /** A new id made at this instant. */
  public static UUID at(Instant instant) {
    long random = RANDOM.nextLong();
    long most = (instant.toEpochMilli() << 16) | 0x7000L | (random & 0x0FFFL);
    long least = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
    return new UUID(most, least);
  }

  /** When an id of version 7 was made, to the millisecond. */
  public static Instant instant(UUID id) {
    return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
  }

  /**
   * The id itself, if it is one of version 7.
   *
   * @throws BadInput if it is of another version or variant
   */
  public static UUID require(String where, UUID id) {
    if (id.version() != 7 || id.variant() != 2) {
      throw new BadInput(where, "a UUID of version 7", "a UUID of another version");
    }
    return id;
  }
}
