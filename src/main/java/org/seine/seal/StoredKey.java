package org.seine.seal;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** A thing's key, locked for one unit, as one submission gave it; submission 0 is a draft. */
@Entity
@Table(name = "key_envelope")
class StoredKey {
  static final int DRAFT = 0;

  @Id UUID key;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "thing")
  StoredThing thing;

  int submission;
  UUID unit;
  byte[] envelope;
}
