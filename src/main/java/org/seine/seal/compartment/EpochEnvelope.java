package org.seine.seal.compartment;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.seine.crypto.Sha384;

/** The key of a compartment's present epoch, locked for one unit. */
@Entity
@Table(name = "epoch_envelope")
class EpochEnvelope {
  private static final byte[] LABEL = "seine/1 compartment".getBytes(US_ASCII);

  @Id UUID key;
  UUID compartment;
  int epoch;
  UUID unit;
  byte[] envelope;

  /** What such an envelope names in the place of a header. */
  static Sha384 name(UUID compartment, int epoch) {
    return Sha384.of(
        ByteBuffer.allocate(LABEL.length + 2 * Long.BYTES + Integer.BYTES)
            .put(LABEL)
            .putLong(compartment.getMostSignificantBits())
            .putLong(compartment.getLeastSignificantBits())
            .putInt(epoch)
            .array());
  }
}
