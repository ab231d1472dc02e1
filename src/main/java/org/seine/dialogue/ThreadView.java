package org.seine.dialogue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A thread as one unit may see it.
 *
 * @param id made by the unit that opened it
 * @param by that unit
 * @param record what it is about
 * @param dossier the cooperation file that the record lies in
 * @param topic what it is called
 * @param units who takes part
 * @param partners whom the own unit can still invite; none if another opened it
 * @param messages a page of what was written, the newest first; only where the thread is opened
 * @param next the id to ask for the page before with
 */
@Schema(name = "Thread")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ThreadView(
    UUID id,
    UUID by,
    ThreadForm.About record,
    @Nullable UUID dossier,
    String topic,
    Instant openedAt,
    List<Part> units,
    List<UUID> partners,
    @Nullable List<MessageView> messages,
    @Nullable String next,
    @JsonIgnore int revision) {
  @Override
  public String toString() {
    return "ThreadView[" + id + "]";
  }

  /**
   * A unit that takes part.
   *
   * @param since when it was named
   * @param sees whether it sees the record now; what is written is not sealed for it otherwise
   * @param readTo the number of the last entry that it has read, whoever of it did; told of other
   *     units only
   * @param readAt when
   */
  @Schema(name = "ThreadUnit")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Part(
      UUID unit, Instant since, boolean sees, @Nullable Integer readTo, @Nullable Instant readAt) {
    static Part of(ThreadUnit row, List<UUID> readers, UUID own) {
      boolean told = !row.unit.equals(own) && row.readAt != null;
      return new Part(
          row.unit,
          row.joinedAt,
          readers.contains(row.unit),
          told ? Integer.valueOf(row.readTo) : null,
          told ? row.readAt : null);
    }
  }
}
