package org.seine.takeover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.seine.lead.LeadAccess;
import org.seine.seal.compartment.Filed;
import org.seine.sharing.Caller;

/** That a record of a file was entered from a lead. */
@Entity
@Table(name = "taken_over")
class TakenOver {
  @Id UUID record;
  UUID dossier;
  UUID compartment;

  /** The lead's row. */
  UUID lead;

  int version;

  /** What consent must cover: the set of entities, or the lead's own id for its text. */
  UUID thing;

  @Column(name = "taken_by")
  UUID takenBy;

  @Column(name = "taken_at")
  Instant takenAt;

  static TakenOver of(Filed place, LeadAccess.Seen lead, UUID thing, Caller by, Instant now) {
    var row = new TakenOver();
    row.record = place.record();
    row.dossier = place.file();
    row.compartment = place.compartment();
    row.lead = lead.record();
    row.version = lead.version();
    row.thing = thing;
    row.takenBy = by.unit();
    row.takenAt = now;
    return row;
  }
}
