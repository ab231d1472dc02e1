package org.seine.view;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.seine.sharing.Caller;
import org.seine.sharing.RecordKind;
import org.seine.sharing.RecordRef;

/** A view as it is stored: its name and filters sealed. */
@Entity
@Table(name = "saved_view")
class StoredView {
  @Id UUID key;
  UUID unit;

  /** Made by the client; unique in the unit. */
  UUID id;

  /** Who keeps it. */
  UUID member;

  @Enumerated(EnumType.STRING)
  ViewedList list;

  boolean offered;
  byte[] sealed;
  int revision;

  @Column(name = "changed_at")
  Instant changedAt;

  static StoredView fresh(UUID id, Caller by) {
    var view = new StoredView();
    view.key = UUID.randomUUID();
    view.id = id;
    view.unit = by.unit();
    view.member = by.member();
    return view;
  }

  /** Who saved it keeps it; once that member has left the unit, anybody who sees it does. */
  boolean isKeptBy(Caller who, Set<UUID> serving) {
    return isSeenBy(who) && (member.equals(who.member()) || !serving.contains(member));
  }

  boolean isSeenBy(Caller who) {
    return offered || member.equals(who.member());
  }

  RecordRef ref() {
    return RecordKind.VIEW.ref(id).of(unit);
  }
}
