package org.seine.seal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The line by which a unit's list shows a record, locked under that unit's mailbox key. */
@Entity
@Table(name = "label")
class StoredLabel {
  @Id UUID key;
  UUID record;
  UUID unit;
  byte[] sealed;
}
