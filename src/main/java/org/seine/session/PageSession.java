package org.seine.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One browser that is, or lately was, signed in. */
@Entity
@Table(name = "page_session")
class PageSession {
  @Id UUID id;

  @Column(name = "cookie_hash")
  byte[] cookieHash;

  String subject;

  @Column(name = "keycloak_session")
  @Nullable String keycloakSession;

  @Column(name = "signed_in_at")
  Instant signedInAt;

  @Column(name = "last_used_at")
  Instant lastUsedAt;

  @Column(name = "ends_at")
  Instant endsAt;

  @Column(name = "ended_at")
  @Nullable Instant endedAt;

  @Column(name = "ended_everywhere")
  boolean endedEverywhere;

  @Column(name = "wrapped_tokens")
  byte @Nullable [] wrappedTokens;

  @Column(name = "renewing_since")
  @Nullable Instant renewingSince;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  PageSession() {}

  /** Whether it still lets its browser in. */
  boolean isOpen(Instant now, Duration idle) {
    return endedAt == null && now.isBefore(endsAt) && now.isBefore(idleEndsAt(idle));
  }

  /** When it ends if it is not used again. */
  Instant idleEndsAt(Duration idle) {
    Instant unused = lastUsedAt.plus(idle);
    return unused.isBefore(endsAt) ? unused : endsAt;
  }

  /** Ends it and forgets its tokens; what has ended stays as it is. */
  void end(Instant now) {
    if (endedAt == null) {
      endedAt = now;
      wrappedTokens = null;
    }
  }
}
