package org.seine.dossier.filed;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.Sha384;
import org.seine.sharing.Caller;
import org.seine.web.BadInput;

/**
 * The id of a record that a client creates. The client sends a UUID of its own as {@code
 * Idempotency-Key}; the record's id is made of it and the acting unit, as a UUID of version 8 (RFC
 * 9562, 5.8). So the same call again finds what it made before, two units never meet, and nobody
 * learns of a record by trying its id.
 */
public final class RecordId {
  /** The header that names the call. */
  public static final String HEADER = "Idempotency-Key";

  private static final byte[] LABEL = "seine/1 record".getBytes(US_ASCII);

  private RecordId() {}

  /**
   * The id that this call makes.
   *
   * @throws BadInput if the header is missing or no UUID (400)
   */
  public static UUID of(@Nullable String header, Caller by) {
    if (header == null) {
      throw new BadInput(HEADER, "a UUID that the client makes for this call", "nothing");
    }
    UUID sent;
    try {
      sent = UUID.fromString(header);
    } catch (IllegalArgumentException e) {
      throw new BadInput(HEADER, "a UUID that the client makes for this call", "something else");
    }
    return derived(by.unit(), sent);
  }

  /** The id of what {@code unit} makes under {@code sent}. */
  public static UUID derived(UUID unit, UUID sent) {
    var hash =
        ByteBuffer.wrap(
            Sha384.of(
                    ByteBuffer.allocate(LABEL.length + 4 * Long.BYTES)
                        .put(LABEL)
                        .putLong(unit.getMostSignificantBits())
                        .putLong(unit.getLeastSignificantBits())
                        .putLong(sent.getMostSignificantBits())
                        .putLong(sent.getLeastSignificantBits())
                        .array())
                .bytes());
    long most = (hash.getLong() & ~0xF000L) | 0x8000L;
    long least = (hash.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
    return new UUID(most, least);
  }
}
