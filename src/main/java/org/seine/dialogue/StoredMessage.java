package org.seine.dialogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.seine.crypto.manifest.SignedBytes;
import org.seine.crypto.manifest.ThreadMessage;
import org.seine.seal.SignedText;
import org.seine.web.UuidV7;

/** A signed entry of a thread as it is stored. It is never changed. */
@Entity
@Table(name = "thread_message")
class StoredMessage {
  @Id UUID key;
  UUID thread;
  int number;
  UUID sender;
  UUID id;

  @Enumerated(EnumType.STRING)
  ThreadMessage.EntryKind kind;

  byte[] bytes;
  byte[] signature;

  @Column(name = "signed_at")
  Instant signedAt;

  @Column(name = "signed_by")
  UUID signedBy;

  static StoredMessage of(UUID thread, ThreadMessage message, SignedText text, UUID member) {
    var row = new StoredMessage();
    row.key = UuidV7.at(text.statement().time());
    row.thread = thread;
    row.number = message.number();
    row.sender = message.statement().sender();
    row.id = message.id();
    row.kind = message.kind();
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
