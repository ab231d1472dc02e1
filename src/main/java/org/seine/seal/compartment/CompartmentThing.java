package org.seine.seal.compartment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.manifest.ManifestThing.Part;

/** One version of a text or document, sealed, its key locked by the key of an epoch. */
@Entity
@Table(name = "compartment_thing")
class CompartmentThing {
  @Id UUID key;
  UUID record;
  UUID thing;
  int version;

  @Enumerated(EnumType.STRING)
  Part part;

  UUID compartment;
  int epoch;
  byte[] header;
  byte[] cover;
  byte @Nullable [] content;
  @Nullable String address;

  @Column(name = "stored_length")
  long storedLength;

  @Column(name = "wrapped_key")
  byte[] wrappedKey;

  @Column(name = "sealed_at")
  Instant sealedAt;
}
