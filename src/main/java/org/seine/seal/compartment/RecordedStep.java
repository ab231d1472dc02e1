package org.seine.seal.compartment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.seine.crypto.manifest.SignedBytes;

/** A step as it is stored: its exact bytes and signature; the columns beside are read off them. */
@Entity
@Table(name = "record_step")
@IdClass(RecordedStep.Key.class)
class RecordedStep {
  @Id UUID record;
  @Id int number;
  byte[] bytes;
  byte[] signature;

  @Column(name = "happened_on")
  LocalDate happenedOn;

  @Column(name = "recorded_at")
  Instant recordedAt;

  SignedBytes signed() {
    return new SignedBytes(bytes, signature);
  }

  /** Record and number. */
  record Key(UUID record, int number) implements Serializable {}
}
