package org.seine.keys;

import java.util.LinkedHashMap;
import java.util.Map;
import org.seine.crypto.recipient.KeyEnvelopes;
import org.seine.crypto.recipient.OpeningKey;
import org.seine.crypto.refusal.KeyEnvelopeMalformed;

/**
 * The private keys of a unit that open certain key envelopes, for the course of one call: while a
 * rotation goes on, some envelopes still name the former certificate. Whoever borrowed them closes
 * this; then their bytes are wiped.
 */
public final class EnvelopeKeys implements AutoCloseable {
  private final Map<String, LentKey> bySerial;

  EnvelopeKeys(Map<String, LentKey> bySerial) {
    this.bySerial = new LinkedHashMap<>(bySerial);
  }

  /**
   * The key for one of the envelopes for which these were borrowed.
   *
   * @throws KeyEnvelopeMalformed if it is no key envelope
   * @throws NoUsableKey if it names a certificate whose key was not borrowed
   */
  public OpeningKey of(byte[] envelope) throws KeyEnvelopeMalformed {
    LentKey lent = bySerial.get(KeyEnvelopes.serial(envelope));
    if (lent == null) {
      throw NoUsableKey.gone();
    }
    return lent.asOpeningKey();
  }

  /** Wipes them all. */
  @Override
  public void close() {
    bySerial.values().forEach(LentKey::close);
  }
}
