package org.seine.session;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.wrap.WrapRefused;

/** What a cookie is good for at this moment: the row is asked anew for each call. */
@ApplicationScoped
class SessionUse {
  /** Use is noted once in so long: not each call writes. */
  static final Duration NOTED_EVERY = Duration.ofSeconds(10);

  private final PageSessions sessions;
  private final SessionRenewal renewal;
  private final SessionRules rules;
  private final Clock clock;

  SessionUse(PageSessions sessions, SessionRenewal renewal, SessionRules rules, Clock clock) {
    this.sessions = sessions;
    this.renewal = renewal;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * The access token of the session of this cookie, good for some seconds at least; empty if there
   * is no such session or it has ended.
   *
   * @param byMember whether a person caused the call; only that moves the idle end
   */
  Uni<Optional<String>> accessToken(SessionSecret cookie, boolean byMember) {
    byte[] hash = cookie.hash();
    return Panache.withSession(() -> sessions.find(hash))
        .flatMap(
            row -> {
              if (row == null || !row.isOpen(clock.instant(), rules.idle())) {
                return Uni.createFrom().item(Optional.<String>empty());
              }
              return noted(row, hash, byMember)
                  .flatMap(
                      open -> open ? token(row, cookie) : Uni.createFrom().item(Optional.empty()));
            });
  }

  private Uni<Boolean> noted(PageSession row, byte[] hash, boolean byMember) {
    Instant now = clock.instant();
    if (!byMember || row.lastUsedAt.plus(NOTED_EVERY).isAfter(now)) {
      return Uni.createFrom().item(true);
    }
    return Panache.withTransaction(
        () -> sessions.locked(hash).map(locked -> stillOpen(locked, now)));
  }

  private boolean stillOpen(@Nullable PageSession row, Instant now) {
    if (row == null || !row.isOpen(now, rules.idle())) {
      return false;
    }
    row.lastUsedAt = now;
    return true;
  }

  private Uni<Optional<String>> token(PageSession row, SessionSecret cookie) {
    Optional<KeycloakTokens> kept = tokensOf(row, cookie);
    if (kept.isPresent() && renewal.notYetDue(kept.get())) {
      return Uni.createFrom().item(kept.map(KeycloakTokens::access));
    }
    return kept.isEmpty()
        ? Uni.createFrom().item(Optional.empty())
        : renewal.renewed(cookie).map(renewed -> renewed.map(KeycloakTokens::access));
  }

  /** The tokens in a row; empty if it has ended or they were locked for another row. */
  static Optional<KeycloakTokens> tokensOf(PageSession row, SessionSecret cookie) {
    byte[] wrapped = row.wrappedTokens;
    if (wrapped == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(KeycloakTokens.unwrap(wrapped, cookie, row.id));
    } catch (WrapRefused foreign) {
      return Optional.empty();
    }
  }
}
