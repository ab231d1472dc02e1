package org.seine.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.seine.crypto.manifest.SignedBytes;
import org.seine.seal.SignedText;
import org.seine.web.UuidV7;

/** A signed statement as it is stored. It is never changed. */
@Entity
@Table(name = "consent_statement")
class StoredStatement {
  @Id UUID key;
  UUID consent;

  @Enumerated(EnumType.STRING)
  StatementKind kind;

  byte[] bytes;
  byte[] signature;

  @Column(name = "signed_at")
  Instant signedAt;

  @Column(name = "signed_by")
  UUID signedBy;

  /** Of an answer: whether it was given after the last day to answer. */
  boolean late;

  static StoredStatement of(UUID consent, StatementKind kind, SignedText text, UUID member) {
    var row = new StoredStatement();
    row.key = UuidV7.at(text.statement().time());
    row.consent = consent;
    row.kind = kind;
    row.bytes = text.signed().bytes();
    row.signature = text.signed().signature();
    row.signedAt = text.statement().time();
    row.signedBy = member;
    return row;
  }

  SignedBytes signed() {
    return new SignedBytes(bytes, signature);
  }
}
