package org.seine.crypto.wrap;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What a wrapped key is: whose, which one, what for, which version. It is bound into the wrapping,
 * so that a wrapped key in another's place is refused.
 *
 * @param owner the unit, or the vault or authority where no unit owns it
 * @param keyId the key's own id
 * @param purpose lower-case words, for instance "signing"
 * @param version of the key, from 1
 */
public record WrapContext(UUID owner, UUID keyId, String purpose, int version) {
  private static final String LABEL = "seine/1 wrap";

  /**
   * @throws IllegalArgumentException if the version is below 1
   */
  public WrapContext {
    if (version < 1) {
      throw new IllegalArgumentException("a version is 1 or more, found " + version);
    }
  }

  /**
   * The associated data: each part behind its length in four bytes, so that no two contexts meet.
   */
  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    part(bytes, LABEL.getBytes(StandardCharsets.US_ASCII));
    part(bytes, uuid(owner));
    part(bytes, uuid(keyId));
    part(bytes, purpose.getBytes(StandardCharsets.UTF_8));
    part(bytes, ByteBuffer.allocate(Integer.BYTES).putInt(version).array());
    return bytes.toByteArray();
  }

  private static byte[] uuid(UUID id) {
    return ByteBuffer.allocate(2 * Long.BYTES)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  private static void part(ByteArrayOutputStream bytes, byte[] part) {
    bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
    bytes.writeBytes(part);
  }
}
