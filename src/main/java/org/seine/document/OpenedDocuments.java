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
 * Lets the ranges of one download share the entry of its opening, for a quarter of an hour and for
 * as many bytes as the document has. So an entry never stands for more than one whole copy: bytes
 * beyond that, the same ones again included, are an opening of their own. What is forgotten, or was
 * opened at another replica, is recorded again: never less, at times more.
 */
@ApplicationScoped
class OpenedDocuments {
  static final Duration SHARED = Duration.ofMinutes(15);
  private static final int MOST = 10_000;

  private final Map<Opening, Covered> last =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Opening, Covered> eldest) {
          return size() > MOST;
        }
      };
  private final Clock clock;

  OpenedDocuments(Clock clock) {
    this.clock = clock;
  }

  /**
   * Whether these bytes belong to a download that is in the trail.
   *
   * @param bytes how many are asked for; they are counted as taken if so
   */
  synchronized boolean covers(Caller by, UUID record, UUID document, long bytes) {
    var opening = new Opening(by.member(), by.unit(), record, document);
    var covered = last.get(opening);
    if (covered == null || covered.left < bytes || !clock.instant().isBefore(covered.until)) {
      return false;
    }
    last.put(opening, new Covered(covered.until, covered.left - bytes));
    return true;
  }

  /**
   * That an opening stands in the trail.
   *
   * @param left how many bytes of the document it did not ask for
   */
  synchronized void recorded(Caller by, UUID record, UUID document, long left) {
    var opening = new Opening(by.member(), by.unit(), record, document);
    last.remove(opening);
    last.put(opening, new Covered(clock.instant().plus(SHARED), left));
  }

  private record Opening(UUID member, UUID unit, UUID record, UUID document) {}

  private record Covered(Instant until, long left) {}
}
