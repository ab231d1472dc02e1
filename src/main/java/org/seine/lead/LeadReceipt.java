package org.seine.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What the portal promised a unit that submitted or received a version of a lead. */
@Entity
@Table(name = "lead_receipt")
class LeadReceipt {
  @Id UUID key;
  UUID lead;
  UUID unit;
  int version;
  String operation;
  UUID entry;

  @Column(name = "leaf_hash")
  byte[] leafHash;

  @Column(name = "manifest_hash")
  byte[] manifestHash;

  Instant at;
}
