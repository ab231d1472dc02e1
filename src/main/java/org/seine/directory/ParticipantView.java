package org.seine.directory;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.ParticipantKind;

/** A participant as everybody in the directory sees it. */
@Schema(name = "Participant")
public record ParticipantView(
    UUID id,
    ParticipantKind kind,
    String code,
    String name,
    @Nullable String country,
    @Nullable String channel) {
  static ParticipantView of(Participant participant) {
    return new ParticipantView(
        participant.id,
        participant.kind,
        participant.code,
        participant.name,
        participant.country,
        participant.channel);
  }
}
