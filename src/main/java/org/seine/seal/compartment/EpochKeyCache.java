package org.seine.seal.compartment;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.seine.crypto.wrap.WrappingKey;

/**
 * Epoch keys that a unit opened, for minutes: at most 512, each for at most three minutes, each
 * wiped when it is dropped. A key is given out only to whom its envelope is still stored for: the
 * envelope's own row is what it is kept under, and that row is looked up anew for each call.
 */
@ApplicationScoped
class EpochKeyCache {
  static final int MOST = 512;
  static final Duration LONGEST = Duration.ofMinutes(3);

  private final Map<UUID, Kept> kept = new LinkedHashMap<>();
  private final Clock clock;

  EpochKeyCache(Clock clock) {
    this.clock = clock;
  }

  private record Kept(WrappingKey key, int epoch, Instant since) {}

  /** A copy of the key that this envelope held; the caller destroys it. */
  synchronized Optional<WrappingKey> copy(EpochEnvelope envelope) {
    var found = kept.get(envelope.key);
    if (found == null
        || found.epoch() != envelope.epoch
        || !found.since().isAfter(clock.instant().minus(LONGEST))) {
      return Optional.empty();
    }
    return Optional.of(copyOf(found.key()));
  }

  /** Keeps a copy of a key; the given one stays the caller's. */
  synchronized void keep(EpochEnvelope envelope, WrappingKey key) {
    drop(envelope.key);
    while (kept.size() >= MOST) {
      drop(kept.keySet().iterator().next());
    }
    kept.put(envelope.key, new Kept(copyOf(key), envelope.epoch, clock.instant()));
  }

  private void drop(UUID envelope) {
    var dropped = kept.remove(envelope);
    if (dropped != null) {
      dropped.key().destroy();
    }
  }

  /** Wipes what has been kept long enough. */
  @Scheduled(every = "30s", identity = "epoch-key-cache")
  synchronized void wipeOld() {
    var oldest = clock.instant().minus(LONGEST);
    kept.values()
        .removeIf(
            one -> {
              boolean old = !one.since().isAfter(oldest);
              if (old) {
                one.key().destroy();
              }
              return old;
            });
  }

  synchronized void wipeAll(@Observes ShutdownEvent stop) {
    kept.values().forEach(one -> one.key().destroy());
    kept.clear();
  }

  private static WrappingKey copyOf(WrappingKey key) {
    return WrappingKey.owning(key.exposeEncoded());
  }
}
