package org.seine.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.RecordKind;
import org.seine.sharing.RecordRef;

/** A person of a unit. The same person in two units is two members. */
@Entity
class Member {
  @Id UUID id;

  @ManyToOne(fetch = FetchType.EAGER)
  @JoinColumn(name = "unit")
  Unit unit;

  @Nullable String subject;
  String name;

  @Column(updatable = false)
  UUID pseudonym;

  @Enumerated(EnumType.STRING)
  MemberState state;

  @Column(name = "confirmed_at")
  @Nullable Instant confirmedAt;

  @Nullable String credentials;

  @Version int version;

  /** Lets the person act from this moment on, with these credentials: others suspend. */
  void confirmed(Instant now, Credentials with) {
    state = MemberState.ACTIVE;
    confirmedAt = now;
    credentials = with.fingerprint();
  }

  /** How the trail names this member: it belongs to its unit. */
  RecordRef ref() {
    return RecordKind.MEMBER.ref(id).of(unit.id);
  }
}
