package org.seine.session;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seine.web.Unavailable;

/**
 * Gets a session its next tokens. A refresh token works once, so one call renews while the others
 * wait for what it gets, on every replica: the row says who is at it. Keycloak is asked outside any
 * transaction. If the portal dies in between, the tokens are lost and the person signs in again.
 */
@ApplicationScoped
class SessionRenewal {
  static final Duration DUE_BEFORE_END = Duration.ofSeconds(30);
  private static final Duration GIVEN_UP_AFTER = Duration.ofSeconds(15);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
  private static final int LOOKS = 100;

  private final PageSessions sessions;
  private final KeycloakSignIn keycloak;
  private final Clock clock;

  SessionRenewal(PageSessions sessions, KeycloakSignIn keycloak, Clock clock) {
    this.sessions = sessions;
    this.keycloak = keycloak;
    this.clock = clock;
  }

  /** Whether these tokens can be used for a while yet. */
  boolean notYetDue(KeycloakTokens tokens) {
    return clock.instant().plus(DUE_BEFORE_END).isBefore(tokens.accessEnds());
  }

  /**
   * The tokens of this session, renewed by this call or by another; empty if the session has ended,
   * or Keycloak gives it no more tokens, which ends it.
   *
   * @throws Unavailable (in the Uni) if Keycloak does not answer and the old tokens have ended
   */
  Uni<Optional<KeycloakTokens>> renewed(SessionSecret cookie) {
    return renewed(cookie, LOOKS);
  }

  private Uni<Optional<KeycloakTokens>> renewed(SessionSecret cookie, int looks) {
    return Panache.withTransaction(
            () -> sessions.locked(cookie.hash()).map(row -> claim(row, cookie)))
        .flatMap(turn -> act(turn, cookie, looks));
  }

  private Uni<Optional<KeycloakTokens>> act(Turn turn, SessionSecret cookie, int looks) {
    KeycloakTokens old = turn.tokens();
    if (old == null) {
      return Uni.createFrom().item(Optional.empty());
    }
    if (turn.mine()) {
      return ask(old, cookie);
    }
    if (clock.instant().isBefore(old.accessEnds())) {
      return Uni.createFrom().item(Optional.of(old));
    }
    if (looks == 0) {
      throw new Unavailable("sign-in service");
    }
    return Uni.createFrom()
        .voidItem()
        .onItem()
        .delayIt()
        .by(LOOK_AGAIN)
        .flatMap(again -> renewed(cookie, looks - 1));
  }

  private Turn claim(@Nullable PageSession row, SessionSecret cookie) {
    Optional<KeycloakTokens> kept =
        row == null ? Optional.empty() : SessionUse.tokensOf(row, cookie);
    if (row == null || kept.isEmpty()) {
      return new Turn(null, false);
    }
    Instant now = clock.instant();
    Instant since = row.renewingSince;
    boolean free = since == null || since.plus(GIVEN_UP_AFTER).isBefore(now);
    boolean mine = free && !notYetDue(kept.get());
    if (mine) {
      row.renewingSince = now;
    }
    return new Turn(kept.get(), mine);
  }

  private Uni<Optional<KeycloakTokens>> ask(KeycloakTokens old, SessionSecret cookie) {
    return keycloak
        .renew(old)
        .flatMap(got -> Panache.withTransaction(() -> store(got, cookie)))
        .onFailure(Unavailable.class)
        .recoverWithUni(failure -> useOldOr(failure, old, cookie));
  }

  private Uni<Optional<KeycloakTokens>> store(Optional<KeycloakTokens> got, SessionSecret cookie) {
    return sessions
        .locked(cookie.hash())
        .map(
            row -> {
              if (row == null || row.endedAt != null) {
                return Optional.empty();
              }
              row.renewingSince = null;
              if (got.isEmpty()) {
                row.end(clock.instant());
                return got;
              }
              row.wrappedTokens = got.get().wrapped(cookie, row.id);
              return got;
            });
  }

  private Uni<Optional<KeycloakTokens>> useOldOr(
      Throwable failure, KeycloakTokens old, SessionSecret cookie) {
    return Panache.withTransaction(
            () ->
                sessions
                    .locked(cookie.hash())
                    .onItem()
                    .ifNotNull()
                    .invoke(row -> row.renewingSince = null))
        .flatMap(
            released ->
                clock.instant().isBefore(old.accessEnds())
                    ? Uni.createFrom().item(Optional.of(old))
                    : Uni.createFrom().failure(failure));
  }

  /**
   * @param tokens those of the row; null if it has ended
   * @param mine whether this call is to renew them
   */
  private record Turn(@Nullable KeycloakTokens tokens, boolean mine) {}
}
