package org.seine.dialogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.manifest.ThreadMessage;

/**
 * An entry of a thread.
 *
 * @param number its place in the thread
 * @param by the unit that wrote it
 * @param units for whom it was sealed, the writer first
 * @param words what was written; absent of an opening and an invitation
 * @param meeting of notes: which meeting they are of
 * @param invited of an invitation: the unit that takes part from here on
 */
@Schema(name = "Message")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MessageView(
    UUID id,
    int number,
    ThreadMessage.EntryKind kind,
    UUID by,
    Instant at,
    List<UUID> units,
    @Nullable String words,
    MessageForm.@Nullable Meeting meeting,
    @Nullable UUID invited) {
  static MessageView of(ThreadMessage message, ThreadText text) {
    boolean written =
        message.kind() == ThreadMessage.EntryKind.MESSAGE
            || message.kind() == ThreadMessage.EntryKind.NOTES;
    return new MessageView(
        message.id(),
        message.number(),
        message.kind(),
        message.statement().sender(),
        message.statement().time(),
        message.units(),
        written ? text.words() : null,
        text.meeting().map(MessageForm.Meeting::of).orElse(null),
        message.kind() == ThreadMessage.EntryKind.INVITATION
            ? message.units().get(message.units().size() - 1)
            : null);
  }

  @Override
  public String toString() {
    return "MessageView[" + id + "]";
  }
}
