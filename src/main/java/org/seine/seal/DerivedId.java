package org.seine.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.seine.crypto.Sha384;

/**
 * Ids of things that the portal itself puts into a record: derived from a label, the record's id
 * and the version that the thing is written for (a UUID of version 8, RFC 9562, 5.8). Clients give
 * ids of version 7, so nothing reaches such a place but what the portal checked, and a thing is
 * found there without opening anything.
 */
public final class DerivedId {
  private DerivedId() {}

  /**
   * The id of the thing of this label.
   *
   * @param label in ASCII, the name and version of the thing's format
   * @param record the record's id, as its provider made it
   */
  public static UUID of(String label, UUID record, int version) {
    var name =
        ByteBuffer.allocate(20)
            .putLong(record.getMostSignificantBits())
            .putLong(record.getLeastSignificantBits())
            .putInt(version);
    var hash = ByteBuffer.wrap(Sha384.of((label + "\n").getBytes(US_ASCII), name.array()).bytes());
    long most = (hash.getLong() & ~0xF000L) | 0x8000L;
    long least = (hash.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
    return new UUID(most, least);
  }
}
