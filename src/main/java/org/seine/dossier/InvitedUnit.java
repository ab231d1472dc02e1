package org.seine.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.Caller;
import org.seine.web.UuidV7;

/** That a unit works in a compartment of a file, or did. */
@Entity
@Table(name = "dossier_unit")
class InvitedUnit {
  @Id UUID key;
  UUID dossier;
  UUID compartment;
  UUID unit;

  @Column(name = "of_court")
  boolean ofCourt;

  @Column(name = "invited_at")
  Instant invitedAt;

  @Column(name = "invited_by")
  UUID invitedBy;

  @Column(name = "removed_at")
  @Nullable Instant removedAt;

  @Column(name = "removed_by")
  @Nullable UUID removedBy;

  static InvitedUnit into(
      UUID dossier, UUID compartment, UUID unit, boolean ofCourt, Caller by, Instant now) {
    var row = new InvitedUnit();
    row.key = UuidV7.at(now);
    row.dossier = dossier;
    row.compartment = compartment;
    row.unit = unit;
    row.ofCourt = ofCourt;
    row.invitedAt = now;
    row.invitedBy = by.pseudonym();
    return row;
  }
}
