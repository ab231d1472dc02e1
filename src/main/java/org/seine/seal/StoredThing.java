package org.seine.seal;

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

/** One version of a body or document as it is stored: sealed, without any key. */
@Entity
@Table(name = "sealed_thing")
class StoredThing {
  @Id UUID key;
  UUID record;
  UUID thing;
  int version;

  @Enumerated(EnumType.STRING)
  Part part;

  byte[] header;
  byte[] cover;
  byte @Nullable [] content;
  @Nullable String address;

  @Column(name = "stored_length")
  long storedLength;

  @Column(name = "sealed_at")
  Instant sealedAt;
}
