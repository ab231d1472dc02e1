package org.seine.crypto.recipient;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.seine.crypto.Sha384;
import org.seine.crypto.envelope.ContentKey;
import org.seine.crypto.refusal.KeyEnvelopeMalformed;

/**
 * What a key envelope holds, {@value #BYTES} bytes: use (1) ‖ H(header) (48) ‖ key (32) ‖ salt (32)
 * ‖ fingerprint of the named certificate (48). In a draft's envelope the last two are zero.
 */
final class EnvelopeContent {
  static final int BYTES =
      1 + Sha384.LENGTH + ContentKey.LENGTH + RecipientCommitment.SALT_BYTES + Sha384.LENGTH;

  private static final byte DRAFT = 1;
  private static final byte SUBMISSION = 2;
  private static final byte[] NO_SALT = new byte[RecipientCommitment.SALT_BYTES];
  private static final byte[] NO_FINGERPRINT = new byte[Sha384.LENGTH];

  private EnvelopeContent() {}

  /** The caller wipes the bytes. */
  static byte[] write(byte[] key, Sha384 header, Optional<Naming> naming) {
    return ByteBuffer.allocate(BYTES)
        .put(naming.isPresent() ? SUBMISSION : DRAFT)
        .put(header.bytes())
        .put(key)
        .put(naming.map(Naming::salt).orElse(NO_SALT))
        .put(naming.map(Naming::fingerprint).map(Sha384::bytes).orElse(NO_FINGERPRINT))
        .array();
  }

  static OpenedEnvelope read(byte[] bytes) throws KeyEnvelopeMalformed {
    if (bytes.length != BYTES) {
      throw new KeyEnvelopeMalformed(
          "expected %d bytes inside, found %d".formatted(BYTES, bytes.length));
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    byte use = buffer.get();
    Sha384 header = Sha384.ofHash(take(buffer, Sha384.LENGTH));
    byte[] key = take(buffer, ContentKey.LENGTH);
    byte[] salt = take(buffer, RecipientCommitment.SALT_BYTES);
    byte[] fingerprint = take(buffer, Sha384.LENGTH);
    try {
      return new OpenedEnvelope(
          ContentKey.ofUnwrapped(key), header, naming(use, salt, fingerprint));
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  private static Optional<Naming> naming(byte use, byte[] salt, byte[] fingerprint)
      throws KeyEnvelopeMalformed {
    if (use == SUBMISSION) {
      return Optional.of(new Naming(salt, Sha384.ofHash(fingerprint)));
    }
    if (use == DRAFT
        && Arrays.equals(salt, NO_SALT)
        && Arrays.equals(fingerprint, NO_FINGERPRINT)) {
      return Optional.empty();
    }
    throw new KeyEnvelopeMalformed("expected use 1 without naming or use 2, found another");
  }

  private static byte[] take(ByteBuffer buffer, int length) {
    byte[] bytes = new byte[length];
    buffer.get(bytes);
    return bytes;
  }
}
