package org.seine.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.seine.sharing.Caller;

/**
 * Remembers for a quarter of an hour which documents a member opened, so that the ranges of one
 * download share the entry of its opening. What is forgotten, or was opened at another replica, is
 * recorded again: never less, at times more.
 */
@ApplicationScoped
class OpenedDocuments {
  static final Duration SHARED = Duration.ofMinutes(15);
  private static final int MOST = 10_000;

  private final Map<Opening, Instant> last =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Opening, Instant> eldest) {
          return size() > MOST;
        }
      };
  private final Clock clock;

  OpenedDocuments(Clock clock) {
    this.clock = clock;
  }

  /** Whether this range continues a download that is in the trail. */
  synchronized boolean continues(Caller by, UUID record, UUID document) {
    var at = last.get(new Opening(by.member(), by.unit(), record, document));
    return at != null && clock.instant().isBefore(at.plus(SHARED));
  }

  /** That an opening stands in the trail. */
  synchronized void recorded(Caller by, UUID record, UUID document) {
    var opening = new Opening(by.member(), by.unit(), record, document);
    last.remove(opening);
    last.put(opening, clock.instant());
  }

  private record Opening(UUID member, UUID unit, UUID record, UUID document) {}
}
