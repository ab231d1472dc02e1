package org.seine.seal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.seine.crypto.Sha384;
import org.seine.web.UuidV7;

/** By which salted hash a submission, or an addendum to it, names a unit. */
@Entity
@Table(name = "named_recipient")
class NamedUnit {
  @Id UUID key;
  UUID submission;
  UUID unit;
  byte[] commitment;
  boolean withdrawn;

  static NamedUnit of(UUID submission, UUID unit, Sha384 commitment, Instant now) {
    var named = new NamedUnit();
    named.key = UuidV7.at(now);
    named.submission = submission;
    named.unit = unit;
    named.commitment = commitment.bytes();
    return named;
  }
}
