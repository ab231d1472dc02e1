package org.seine.dialogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.web.UuidV7;

/** That a unit takes part in a thread, and how far it has read, whoever of it did. */
@Entity
@Table(name = "thread_unit")
class ThreadUnit {
  @Id UUID key;
  UUID thread;
  UUID unit;
  int place;

  @Column(name = "joined_at")
  Instant joinedAt;

  @Column(name = "read_to")
  int readTo;

  @Nullable @Column(name = "read_at")
  Instant readAt;

  static ThreadUnit of(UUID thread, UUID unit, int place, Instant now) {
    var row = new ThreadUnit();
    row.key = UuidV7.at(now);
    row.thread = thread;
    row.unit = unit;
    row.place = place;
    row.joinedAt = now;
    return row;
  }
}
