package org.seine.seal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.manifest.SignedBytes;

/** A signed manifest as it is stored. It is never changed. */
@Entity
@Table(name = "submission")
class StoredSubmission {
  @Id UUID key;
  UUID record;
  int version;
  byte[] manifest;
  byte[] signature;

  @Column(name = "submitted_at")
  Instant submittedAt;

  @Column(name = "submitted_by")
  UUID submittedBy;

  byte @Nullable [] receipt;

  @Column(name = "receipt_signature")
  byte @Nullable [] receiptSignature;

  @Column(name = "draft_revision")
  int draftRevision;

  SignedBytes signed() {
    return new SignedBytes(manifest, signature);
  }

  /** The portal's receipt; empty for what was submitted before there were any. */
  Optional<SignedBytes> signedReceipt() {
    byte[] bytes = receipt;
    byte[] by = receiptSignature;
    return bytes == null || by == null ? Optional.empty() : Optional.of(new SignedBytes(bytes, by));
  }
}
