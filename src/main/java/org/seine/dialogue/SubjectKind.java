package org.seine.dialogue;

import org.seine.crypto.envelope.RecordKind;

/** The kinds of record that a thread can be about. */
enum SubjectKind {
  LEAD(RecordKind.LEAD),
  DOSSIER(RecordKind.DOSSIER),
  ASSET(RecordKind.ASSET),
  MEASURE(RecordKind.MEASURE),
  REQUEST(RecordKind.REQUEST);

  private final RecordKind sealed;

  SubjectKind(RecordKind sealed) {
    this.sealed = sealed;
  }

  /** How signed entries call it. */
  RecordKind sealed() {
    return sealed;
  }
}
