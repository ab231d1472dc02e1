package org.seine.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.Caller;
import org.seine.web.IfMatch;
import org.seine.web.UuidV7;

/** Who of a unit works on a record. The row stays when nobody does, so that its revision rises. */
@Entity
class Assignment {
  @Id UUID key;
  UUID unit;
  UUID record;
  @Nullable UUID member;
  int revision;

  @Column(name = "changed_at")
  Instant changedAt;

  @Column(name = "changed_by")
  UUID changedBy;

  static Assignment none(UUID record, Caller by, Instant now) {
    var fresh = new Assignment();
    fresh.key = UuidV7.at(now);
    fresh.unit = by.unit();
    fresh.record = record;
    fresh.revision = 0;
    fresh.changedAt = now;
    fresh.changedBy = by.pseudonym();
    return fresh;
  }

  /**
   * @throws org.seine.web.StaleVersion if somebody of the unit assigned it meanwhile (412)
   */
  void to(@Nullable UUID who, IfMatch read, Caller by, Instant now) {
    read.require(revision, "assignedTo");
    member = who;
    revision++;
    changedAt = now;
    changedBy = by.pseudonym();
  }
}
