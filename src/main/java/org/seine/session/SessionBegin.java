package org.seine.session;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Begins a session for a person who has just signed in at Keycloak. */
@ApplicationScoped
class SessionBegin {
  private final PageSessions sessions;
  private final SessionRules rules;
  private final Clock clock;

  SessionBegin(PageSessions sessions, SessionRules rules, Clock clock) {
    this.sessions = sessions;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * A new session, and the end of the one that the same browser had.
   *
   * @return the new cookie's secret, which the caller destroys; empty if the person signed out
   *     everywhere after that sign-in, and so must show again who they are
   */
  Uni<Optional<SessionSecret>> begin(SignedInPerson person, Optional<SessionSecret> before) {
    return Panache.withTransaction(
        () ->
            sessions
                .lastEndedEverywhere(person.subject())
                .flatMap(
                    out ->
                        out != null && !person.authenticatedAt().isAfter(out)
                            ? Uni.createFrom().item(Optional.<SessionSecret>empty())
                            : end(before).chain(() -> add(person)).map(Optional::of)));
  }

  private Uni<Void> end(Optional<SessionSecret> before) {
    return before.isEmpty()
        ? Uni.createFrom().voidItem()
        : sessions.locked(before.get().hash()).invoke(this::end).replaceWithVoid();
  }

  private void end(@Nullable PageSession row) {
    if (row != null) {
      row.end(clock.instant());
    }
  }

  private Uni<SessionSecret> add(SignedInPerson person) {
    SessionSecret secret = SessionSecret.random();
    Instant now = clock.instant();
    PageSession begun = new PageSession();
    begun.id = UUID.randomUUID();
    begun.cookieHash = secret.hash();
    begun.subject = person.subject();
    begun.keycloakSession = person.keycloakSession();
    begun.signedInAt = now;
    begun.lastUsedAt = now;
    begun.endsAt = now.plus(rules.longest());
    begun.wrappedTokens = person.tokens().wrapped(secret, begun.id);
    return sessions.add(begun).replaceWith(secret);
  }

  /**
   * What Keycloak says of a person who has just signed in.
   *
   * @param subject the person
   * @param keycloakSession the session of Keycloak that this sign-in belongs to
   * @param authenticatedAt when the person last showed who they are
   * @param tokens for the calls of the session
   */
  record SignedInPerson(
      String subject,
      @Nullable String keycloakSession,
      Instant authenticatedAt,
      KeycloakTokens tokens) {}
}
