package org.seine.seal;

import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The key of one stored thing, locked for one unit, not stored yet. */
final class LockedKey {
  private final UUID thingRow;
  private final UUID unit;
  private final byte[] envelope;

  LockedKey(UUID thingRow, UUID unit, byte[] envelope) {
    this.thingRow = thingRow;
    this.unit = unit;
    this.envelope = envelope;
  }

  UUID thingRow() {
    return thingRow;
  }

  byte[] envelope() {
    return envelope;
  }

  StoredKey row(Mutiny.Session session, int submission) {
    var row = new StoredKey();
    row.key = UUID.randomUUID();
    row.thing = session.getReference(StoredThing.class, thingRow);
    row.submission = submission;
    row.unit = unit;
    row.envelope = envelope;
    return row;
  }
}
