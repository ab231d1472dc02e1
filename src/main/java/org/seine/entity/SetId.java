package org.seine.entity;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.seine.crypto.Sha384;

/**
 * Which document of a lead holds its entities: one whose id is derived from the lead's id and the
 * version that the set was written for (a UUID of version 8, RFC 9562, 5.8). Clients give documents
 * ids of version 7, so nothing reaches this place but what the portal checked.
 */
final class SetId {
  private static final byte[] LABEL = "seine.entity-set/1\n".getBytes(US_ASCII);

  private SetId() {}

  /** The document of the set that was written for this version. */
  static UUID of(UUID lead, int version) {
    var name =
        ByteBuffer.allocate(20)
            .putLong(lead.getMostSignificantBits())
            .putLong(lead.getLeastSignificantBits())
            .putInt(version);
    var hash = ByteBuffer.wrap(Sha384.of(LABEL, name.array()).bytes());
    long most = (hash.getLong() & ~0xF000L) | 0x8000L;
    long least = (hash.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
    return new UUID(most, least);
  }
}
