package org.seine.directory;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.ParticipantKind;

/** A participant as the demonstration's file has it. */
record DemoParticipant(
    UUID id,
    ParticipantKind kind,
    String code,
    String name,
    @Nullable String country,
    @Nullable String channel,
    List<DemoUnit> units) {
  Participant participant() {
    Participant participant = new Participant();
    participant.id = id;
    participant.kind = kind;
    participant.code = code;
    participant.name = name;
    participant.country = country;
    participant.channel = channel;
    participant.state = UnitState.ACTIVE;
    return participant;
  }
}
