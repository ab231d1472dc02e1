package org.seine.seal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The key under which the lines of a unit's lists are sealed, locked for that unit. */
@Entity
class Mailbox {
  @Id UUID unit;
  int epoch;
  byte[] envelope;
}
