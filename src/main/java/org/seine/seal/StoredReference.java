package org.seine.seal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A unit's own reference of a record, locked under that unit's mailbox key. */
@Entity
@Table(name = "own_reference")
class StoredReference {
  @Id UUID key;
  UUID record;
  UUID unit;
  byte[] sealed;
  int revision;

  @Column(name = "changed_at")
  Instant changedAt;

  @Column(name = "changed_by")
  UUID changedBy;
}
