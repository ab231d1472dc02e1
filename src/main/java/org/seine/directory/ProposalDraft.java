package org.seine.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.ParticipantKind;
import org.seine.web.BadInput;

/**
 * What an administrator proposes. Which members it has depends on the kind.
 *
 * @param kind UNIT (with participant or newParticipant, and newUnit), MEMBER (with unit and
 *     newMember), END_MEMBER and RECONFIRM (with member), END_UNIT (with unit)
 */
@Schema(description = "What an administrator proposes")
record ProposalDraft(
    @NotNull ProposalKind kind,
    @Nullable UUID unit,
    @Nullable UUID member,
    @Nullable UUID participant,
    @Valid @Nullable NewParticipant newParticipant,
    @Valid @Nullable NewUnit newUnit,
    @Valid @Nullable NewMember newMember) {

  /** A participant that arrives with its first unit. */
  record NewParticipant(
      @NotNull ParticipantKind kind,
      @NotNull @Pattern(regexp = "[A-Z0-9-]{2,16}") String code,
      @NotNull @Size(min = 2, max = 200) String name,
      @Pattern(regexp = "[A-Z]{2}") @Nullable String country,
      @Size(max = 300) @Nullable String channel) {}

  /** A unit and how to reach it. */
  record NewUnit(
      @NotNull @Size(min = 2, max = 200) String name, @NotNull @Valid ContactPoint contact) {}

  /** A person, by the identifier that the portal showed to that person at a first sign-in. */
  record NewMember(
      @NotNull @Pattern(regexp = "[A-Za-z0-9:_-]{1,64}") String identifier,
      @NotNull @Size(min = 2, max = 200) String name) {}

  /** The member of this name, which this kind of proposal must have. */
  <T> T need(String name, @Nullable T value) {
    if (value == null) {
      throw new BadInput("/" + name, "a value, for a proposal of kind " + kind, "none");
    }
    return value;
  }
}
