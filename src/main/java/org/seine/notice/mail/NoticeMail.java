package org.seine.notice.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of a mail to come, for one reader. Lines of one reader that are due go as one mail. */
@Entity
@Table(name = "notice_mail")
class NoticeMail {
  @Id UUID key;
  UUID unit;
  @Nullable UUID member;
  String kind;

  @Column(name = "record_kind")
  String recordKind;

  @Column(name = "record_id")
  UUID recordId;

  @Column(name = "record_unit")
  @Nullable UUID recordUnit;

  boolean urgent;
  Instant at;

  @Column(name = "due_at")
  Instant dueAt;

  int tries;

  @Column(name = "taken_until")
  @Nullable Instant takenUntil;
}
