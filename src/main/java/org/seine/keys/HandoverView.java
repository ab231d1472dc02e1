package org.seine.keys;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A hand-over that waits for a member of the unit.
 *
 * @param endsAt until when it can be collected
 */
@Schema(name = "KeyHandover")
record HandoverView(UUID id, UUID unit, Instant proposedAt, Instant endsAt) {
  static HandoverView of(Handover row) {
    return new HandoverView(row.id, row.unit, row.proposedAt, row.endsAt);
  }
}
