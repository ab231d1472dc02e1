package org.seine.seal.compartment;

import java.util.Arrays;
import java.util.UUID;
import org.seine.crypto.refusal.KeyEnvelopeOfAnotherThing;
import org.seine.crypto.wrap.WrapContext;
import org.seine.crypto.wrap.WrapRefused;
import org.seine.crypto.wrap.WrappingKey;

/** How one epoch's key is locked under another: bound to the place of both. */
final class EpochWraps {
  private EpochWraps() {}

  /** The key of the epoch before, under the key of {@code epoch}. */
  static byte[] previous(WrappingKey key, WrappingKey before, UUID compartment, int epoch) {
    return wrap(key, before, previousContext(compartment, epoch));
  }

  static WrappingKey openPrevious(WrappingKey key, byte[] wrapped, UUID compartment, int epoch)
      throws KeyEnvelopeOfAnotherThing {
    return unwrap(key, wrapped, previousContext(compartment, epoch));
  }

  /** A compartment's key, under the key of the Court's compartment of the same file. */
  static byte[] forCourt(WrappingKey court, WrappingKey key, Place of) {
    return wrap(court, key, of.context());
  }

  static WrappingKey openForCourt(WrappingKey court, byte[] wrapped, Place of)
      throws KeyEnvelopeOfAnotherThing {
    return unwrap(court, wrapped, of.context());
  }

  private static WrapContext previousContext(UUID compartment, int epoch) {
    return new WrapContext(compartment, compartment, "previous epoch", epoch);
  }

  private static byte[] wrap(WrappingKey under, WrappingKey key, WrapContext context) {
    byte[] bytes = key.exposeEncoded();
    try {
      return under.wrap(bytes, context);
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  private static WrappingKey unwrap(WrappingKey under, byte[] wrapped, WrapContext context)
      throws KeyEnvelopeOfAnotherThing {
    try {
      return WrappingKey.owning(under.unwrap(wrapped, context));
    } catch (WrapRefused altered) {
      throw new KeyEnvelopeOfAnotherThing("expected the key of this epoch, found another");
    }
  }

  /**
   * Where a key stands that the Court's opens.
   *
   * @param court the Court's compartment of the file
   * @param courtEpoch the epoch of the Court's key
   * @param compartment whose key it is
   * @param epoch of that key
   */
  record Place(UUID court, int courtEpoch, UUID compartment, int epoch) {
    WrapContext context() {
      return new WrapContext(court, compartment, "compartment key " + courtEpoch, epoch);
    }
  }
}
