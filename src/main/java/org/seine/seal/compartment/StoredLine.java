package org.seine.seal.compartment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The line by which lists show a record, as it is stored. */
@Entity
@Table(name = "compartment_label")
class StoredLine {
  @Id UUID record;
  UUID compartment;
  int epoch;
  byte[] sealed;
}
