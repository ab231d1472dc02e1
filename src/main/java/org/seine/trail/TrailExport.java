package org.seine.trail;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.web.BadInput;

/**
 * Takes entries out of the portal, whole and oldest first, as they stood when the export began: its
 * own entry, written before the first byte leaves, is the first that is not in it. Nothing is cut
 * off in silence: a search that finds more than the limit is refused. Runs on a worker thread, and
 * holds no more than one batch at a time.
 */
@ApplicationScoped
class TrailExport {
  private static final int BATCH = 250;

  private final TrailReading reading;
  private final Trail trail;
  private final int most;

  TrailExport(
      TrailReading reading,
      Trail trail,
      @ConfigProperty(name = "seine.trail.export-entries", defaultValue = "100000") int most) {
    this.reading = reading;
    this.trail = trail;
    this.most = most;
  }

  /**
   * Records the export, and gives what writes it.
   *
   * @throws BadInput if more entries fit the search than one export holds (400)
   */
  Export of(TrailQuery query, Caller by) {
    if (reading.count(query, most + 1).await().indefinitely() > most) {
      throw new BadInput(
          "from, to", "a search that at most " + most + " entries fit", "more of them");
    }
    TrailEntry own = trail.record(by, Operation.EXPORT_TRAIL, null, null).await().indefinitely();
    return new Export(query, own.id(), by);
  }

  /** An export that is recorded and not yet written. */
  final class Export {
    private final TrailQuery query;
    private final UUID before;
    private final Caller by;

    private Export(TrailQuery query, UUID before, Caller by) {
      this.query = query;
      this.before = before;
      this.by = by;
    }

    /** Writes all of it. */
    void to(EntryLines lines) throws IOException {
      UUID last = new UUID(0, 0);
      List<TrailEntryView> batch;
      do {
        batch = reading.between(query, last, before, BATCH, by).await().indefinitely();
        for (TrailEntryView entry : batch) {
          lines.add(entry);
          last = entry.id();
        }
      } while (batch.size() == BATCH);
      lines.flush();
    }
  }
}
