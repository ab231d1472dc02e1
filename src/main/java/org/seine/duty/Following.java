package org.seine.duty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.seine.sharing.Caller;
import org.seine.web.UuidV7;

/** That a member wants to hear of a record. */
@Entity
class Following {
  @Id UUID key;
  UUID unit;
  UUID record;
  UUID member;
  Instant since;

  static Following of(UUID record, Caller by, Instant now) {
    var following = new Following();
    following.key = UuidV7.at(now);
    following.unit = by.unit();
    following.record = record;
    following.member = by.member();
    following.since = now;
    return following;
  }
}
