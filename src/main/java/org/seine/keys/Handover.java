package org.seine.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.RecordKind;
import org.seine.sharing.RecordRef;

/** A hand-over of a unit's portal-held keys: proposed by one person, collected once by another. */
@Entity
@Table(name = "key_handover")
class Handover {
  @Id UUID id;
  UUID unit;

  @Column(name = "proposed_by")
  UUID proposedBy;

  @Column(name = "proposed_at")
  Instant proposedAt;

  @Column(name = "ends_at")
  Instant endsAt;

  @Column(name = "collected_by")
  @Nullable UUID collectedBy;

  @Column(name = "collected_at")
  @Nullable Instant collectedAt;

  @Version int version;

  RecordRef ref() {
    return RecordKind.KEY.ref(id).of(unit);
  }
}
