package org.seine.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.ParticipantKind;

/** A State, an organisation, an organ of the Court, or another who takes part by its units. */
@Entity
class Participant {
  @Id UUID id;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  ParticipantKind kind;

  @Column(updatable = false)
  String code;

  String name;
  @Nullable String country;
  @Nullable String channel;

  @Enumerated(EnumType.STRING)
  UnitState state;

  @Version int version;
}
