package org.seine.dialogue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A thread that is to be opened.
 *
 * @param record what it is about
 * @param units who takes part beside the own unit
 * @param topic what it is called; sealed for those who take part
 */
@Schema(name = "ThreadForm")
record ThreadForm(
    @NotNull @Valid About record,
    @NotNull @Size(min = 1, max = 7) List<@NotNull UUID> units,
    @NotBlank @Size(max = 200) String topic) {

  /**
   * A record that a thread is about.
   *
   * @param provider of a lead: needed only if several units gave one of this id
   */
  @Schema(name = "ThreadRecord")
  record About(@NotNull SubjectKind kind, @NotNull UUID id, @Nullable UUID provider) {}

  @Override
  public String toString() {
    return "ThreadForm[…]";
  }
}
