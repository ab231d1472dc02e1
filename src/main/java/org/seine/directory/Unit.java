package org.seine.directory;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.UUID;
import org.seine.sharing.RecordKind;
import org.seine.sharing.RecordRef;

/** Where a participant's members work. Units, not persons, send, receive and hold keys. */
@Entity
class Unit {
  @Id UUID id;

  @ManyToOne(fetch = FetchType.EAGER)
  @JoinColumn(name = "participant")
  Participant participant;

  String name;

  @Enumerated(EnumType.STRING)
  UnitState state;

  @Embedded ContactPoint contact;

  @Version int version;

  /** How the trail names this unit: it belongs to itself. */
  RecordRef ref() {
    return RecordKind.UNIT.ref(id).of(id);
  }
}
