package org.seine.seal.compartment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part of a file that a group of units shares. */
@Entity
class Compartment {
  @Id UUID key;
  UUID file;

  /** Null for the one that is internal to the Court. */
  @Nullable UUID participant;

  int epoch;

  boolean isOfCourt() {
    return participant == null;
  }
}
