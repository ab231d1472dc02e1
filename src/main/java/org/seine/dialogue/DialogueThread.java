package org.seine.dialogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.manifest.RecordReference;
import org.seine.sharing.RecordKind;
import org.seine.sharing.RecordRef;
import org.seine.sharing.announce.Announcement;
import org.seine.sharing.announce.Happening;

/** A thread: what stands in clear of it. What was written, the signed entries say. */
@Entity
@Table(name = "dialogue_thread")
class DialogueThread {
  @Id UUID key;
  UUID opener;
  UUID id;

  @Enumerated(EnumType.STRING)
  SubjectKind kind;

  UUID record;

  @Column(name = "record_id")
  UUID recordId;

  @Nullable @Column(name = "record_unit")
  UUID recordUnit;

  @Nullable UUID dossier;
  int revision;
  int entries;

  @Column(name = "opened_at")
  Instant openedAt;

  @Column(name = "changed_at")
  Instant changedAt;

  static DialogueThread of(UUID key, UUID opener, UUID id, Subject subject, Instant now) {
    var thread = new DialogueThread();
    thread.key = key;
    thread.opener = opener;
    thread.id = id;
    thread.kind = subject.kind();
    thread.record = subject.key();
    thread.recordId = subject.id();
    thread.recordUnit = subject.provider();
    thread.dossier = subject.dossier();
    thread.revision = 1;
    thread.entries = 1;
    thread.openedAt = now;
    thread.changedAt = now;
    return thread;
  }

  /** How the trail names it: it belongs to the unit that opened it. */
  RecordRef ref() {
    return RecordKind.THREAD.ref(id).of(opener);
  }

  /** How signed entries name the record that it is about. */
  RecordReference reference() {
    return new RecordReference(kind.sealed(), recordId);
  }

  /** What is told of it to those who work on its record. */
  Announcement announces(Happening what) {
    return new Announcement(what, ref(), record, false);
  }
}
