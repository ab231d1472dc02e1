package org.seine.dialogue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A thread in a list.
 *
 * @param id made by the unit that opened it
 * @param by that unit
 * @param topic what it is called
 * @param units who takes part
 * @param changedAt when something was last written in it
 * @param unread how many entries of other units the own unit has not read
 */
@Schema(name = "ThreadRow")
record ThreadRow(
    UUID id,
    UUID by,
    String topic,
    List<UUID> units,
    Instant openedAt,
    Instant changedAt,
    long unread) {
  @Override
  public String toString() {
    return "ThreadRow[" + id + "]";
  }

  /**
   * The threads on a record, the newest first, and with whom one can be opened.
   *
   * @param partners the units that see the record, as far as the own unit may know; not every two
   *     of them may know of each other
   */
  @Schema(name = "ThreadsOfRecord")
  record OfRecord(List<ThreadRow> items, List<UUID> partners) {}
}
