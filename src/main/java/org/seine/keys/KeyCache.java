package org.seine.keys;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.seine.crypto.certificate.PrivateKeyHandle;

/**
 * Unwrapped keys for minutes at most: at most 64, each for at most three minutes, each wiped when
 * it is dropped. What it gives out are copies; whoever takes one wipes it.
 */
@ApplicationScoped
class KeyCache {
  static final int MOST = 64;
  static final Duration LONGEST = Duration.ofMinutes(3);

  private final Map<UUID, Kept> kept = new LinkedHashMap<>();
  private final Clock clock;

  KeyCache(Clock clock) {
    this.clock = clock;
  }

  private record Kept(PrivateKeyHandle key, Instant since) {}

  /** A copy of a key that is kept; the caller destroys it. */
  synchronized Optional<PrivateKeyHandle> copy(UUID id) {
    wipeOld();
    Kept found = kept.get(id);
    return found == null ? Optional.empty() : Optional.of(copyOf(found.key()));
  }

  /** Keeps a key, whose owner the cache becomes, and gives a copy; the caller destroys that. */
  synchronized PrivateKeyHandle keep(UUID id, PrivateKeyHandle key) {
    drop(id);
    while (kept.size() >= MOST) {
      drop(kept.keySet().iterator().next());
    }
    kept.put(id, new Kept(key, clock.instant()));
    return copyOf(key);
  }

  /** Wipes one key. */
  synchronized void drop(UUID id) {
    Kept dropped = kept.remove(id);
    if (dropped != null) {
      dropped.key().destroy();
    }
  }

  /** Wipes what has been kept long enough. */
  @Scheduled(every = "30s", identity = "key-cache")
  synchronized void wipeOld() {
    Instant oldest = clock.instant().minus(LONGEST);
    for (Iterator<Kept> each = kept.values().iterator(); each.hasNext(); ) {
      Kept one = each.next();
      if (!one.since().isAfter(oldest)) {
        one.key().destroy();
        each.remove();
      }
    }
  }

  synchronized void wipeAll(@Observes ShutdownEvent stop) {
    kept.values().forEach(one -> one.key().destroy());
    kept.clear();
  }

  private static PrivateKeyHandle copyOf(PrivateKeyHandle key) {
    return PrivateKeyHandle.owning(key.exposeEncoded());
  }
}
