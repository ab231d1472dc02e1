package org.seine.dialogue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.manifest.ThreadMessage;

/**
 * What somebody writes in a thread.
 *
 * @param words the text; sealed for those who take part
 * @param meeting of notes: which meeting they are of; null for a message
 */
@Schema(name = "MessageForm")
record MessageForm(@NotBlank @Size(max = 20_000) String words, @Valid @Nullable Meeting meeting) {

  /**
   * A meeting.
   *
   * @param heldOn the day it was held
   * @param present who took part
   */
  @Schema(name = "Meeting")
  record Meeting(
      @NotNull LocalDate heldOn,
      @NotNull @Size(min = 1, max = 50) List<@NotBlank @Size(max = 200) String> present) {
    static Meeting of(ThreadText.Meeting meeting) {
      return new Meeting(meeting.heldOn(), meeting.present());
    }

    @Override
    public String toString() {
      return "Meeting[…]";
    }
  }

  ThreadMessage.EntryKind kind() {
    return meeting == null ? ThreadMessage.EntryKind.MESSAGE : ThreadMessage.EntryKind.NOTES;
  }

  ThreadText text() {
    return new ThreadText(
        words,
        Optional.ofNullable(meeting)
            .map(held -> new ThreadText.Meeting(held.heldOn(), List.copyOf(held.present()))));
  }

  @Override
  public String toString() {
    return "MessageForm[…]";
  }
}
