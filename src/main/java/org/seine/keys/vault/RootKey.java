package org.seine.keys.vault;

import java.time.Instant;
import java.util.UUID;
import org.seine.crypto.wrap.WrapContext;
import org.seine.crypto.wrap.WrappingKey;

/** One version of the root key; closing it destroys the key. */
record RootKey(int version, UUID id, Instant created, WrappingKey key) implements AutoCloseable {
  WrapContext context(UUID vault, String purpose) {
    return new WrapContext(vault, id, purpose, version);
  }

  @Override
  public void close() {
    key.destroy();
  }
}
