package org.seine.session;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.AccessRecord;
import org.seine.sharing.Operation;
import org.seine.sharing.Outcome;
import org.seine.sharing.Portal;

/** Ends sessions: what has ended lets nobody in from the next call on. */
@ApplicationScoped
class SessionEnd {
  private static final Duration KEPT = Duration.ofDays(1);
  private static final Portal KEYCLOAK = new Portal("sign-in-service");

  private final PageSessions sessions;
  private final KeycloakSignIn keycloak;
  private final AccessRecord trail;
  private final Clock clock;

  SessionEnd(PageSessions sessions, KeycloakSignIn keycloak, AccessRecord trail, Clock clock) {
    this.sessions = sessions;
    this.keycloak = keycloak;
    this.trail = trail;
    this.clock = clock;
  }

  /** Ends the session of this cookie, at Keycloak too. Does nothing if it has ended. */
  Uni<Void> here(SessionSecret cookie) {
    return Panache.withTransaction(
            () -> sessions.locked(cookie.hash()).map(row -> endAndTake(row, cookie)))
        .flatMap(
            tokens ->
                tokens.isEmpty() ? Uni.createFrom().voidItem() : keycloak.signOut(tokens.get()));
  }

  private Optional<KeycloakTokens> endAndTake(@Nullable PageSession row, SessionSecret cookie) {
    if (row == null) {
      return Optional.empty();
    }
    Optional<KeycloakTokens> tokens = SessionUse.tokensOf(row, cookie);
    row.end(clock.instant());
    return tokens;
  }

  /**
   * Ends every session of this person. A session of Keycloak in another browser may go on; but no
   * session of the pages begins from it, unless the person shows again who they are.
   */
  Uni<Void> everywhere(String subject) {
    return Panache.withTransaction(
        () ->
            sessions
                .openOf(subject)
                .invoke(
                    open -> {
                      Instant now = clock.instant();
                      open.forEach(
                          row -> {
                            row.end(now);
                            row.endedEverywhere = true;
                          });
                    })
                .replaceWithVoid());
  }

  /** Ends what began with a session that has ended at Keycloak, and writes down how many. */
  Uni<Void> ofKeycloak(String keycloakSession) {
    return Panache.withTransaction(
            () ->
                sessions
                    .openOfKeycloak(keycloakSession)
                    .invoke(open -> open.forEach(row -> row.end(clock.instant())))
                    .map(List::size))
        .flatMap(count -> count == 0 ? Uni.createFrom().voidItem() : record(count));
  }

  private Uni<Void> record(int count) {
    return trail.write(KEYCLOAK, Operation.END_KEYCLOAK_SESSION, null, Outcome.DONE, null, count);
  }

  @Scheduled(
      every = "10m",
      delayed = "1m",
      identity = "page-sessions",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> removeOld() {
    return Panache.withTransaction(
        () -> sessions.removeEndedBefore(clock.instant().minus(KEPT)).replaceWithVoid());
  }
}
