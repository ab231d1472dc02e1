package org.seine.seal.compartment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One epoch of a compartment: how its key opens the one before, and how the Court's opens it. */
@Entity
@Table(name = "compartment_epoch")
class Epoch {
  @Id UUID key;
  UUID compartment;
  int epoch;

  @Column(name = "wrapped_previous")
  byte @Nullable [] wrappedPrevious;

  @Column(name = "court_epoch")
  @Nullable Integer courtEpoch;

  @Column(name = "wrapped_for_court")
  byte @Nullable [] wrappedForCourt;

  @Column(name = "begun_at")
  Instant begunAt;
}
