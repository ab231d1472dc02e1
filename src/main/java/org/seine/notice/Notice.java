package org.seine.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.duty.Told;
import org.seine.sharing.Actor;
import org.seine.sharing.RecordKind;
import org.seine.sharing.RecordRef;
import org.seine.sharing.announce.Announcement;
import org.seine.sharing.announce.Happening;
import org.seine.web.UuidV7;

/** One member is told that something happened to one record. */
@Entity
class Notice {
  @Id UUID key;
  UUID member;

  @Enumerated(EnumType.STRING)
  Happening kind;

  @Column(name = "record_kind")
  String recordKind;

  @Column(name = "record_id")
  UUID recordId;

  @Column(name = "record_unit")
  @Nullable UUID recordUnit;

  @Column(name = "by_unit")
  @Nullable UUID byUnit;

  @Column(name = "instead_of")
  @Nullable UUID insteadOf;

  boolean urgent;
  Instant at;

  @Column(name = "read_at")
  @Nullable Instant readAt;

  static Notice of(Announcement told, Told to, Actor by, Instant now) {
    RecordRef record = told.record();
    var notice = new Notice();
    notice.key = UuidV7.at(now);
    notice.member = to.member();
    notice.kind = told.what();
    notice.recordKind = record.kind().code();
    notice.recordId = record.id();
    notice.recordUnit = record.unit();
    notice.byUnit = by.unit();
    notice.insteadOf = to.insteadOf();
    notice.urgent = told.urgent();
    notice.at = now;
    return notice;
  }

  /** How the trail names this notice: it belongs to the reader's unit. */
  static RecordRef ref(UUID key) {
    return RecordKind.NOTICE.ref(key);
  }
}
