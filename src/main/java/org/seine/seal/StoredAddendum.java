package org.seine.seal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.seine.crypto.manifest.SignedBytes;

/** A signed change of a submission's recipients as it is stored. It is never changed. */
@Entity
@Table(name = "addendum")
class StoredAddendum {
  @Id UUID key;
  UUID submission;
  int number;
  byte[] bytes;
  byte[] signature;

  @Column(name = "signed_at")
  Instant signedAt;

  @Column(name = "signed_by")
  UUID signedBy;

  SignedBytes signed() {
    return new SignedBytes(bytes, signature);
  }
}
