package org.seine.sharing;

import io.smallrye.mutiny.Uni;
import org.jspecify.annotations.Nullable;

/** What the door asks of the trail. */
public interface AccessRecord {
  /**
   * Writes down one access in a transaction of its own, which is committed when the Uni completes.
   *
   * @param actor who
   * @param operation did or asked for what
   * @param record on which record, where one was named
   * @param outcome how it ended
   * @param reason the code of the problem where it did not end well
   * @param count how many alike this entry stands for
   * @throws org.seine.web.Unavailable (in the Uni) if it cannot be written; then nothing is
   *     answered
   */
  Uni<Void> write(
      Actor actor,
      Operation operation,
      @Nullable RecordRef record,
      Outcome outcome,
      @Nullable String reason,
      int count);
}
