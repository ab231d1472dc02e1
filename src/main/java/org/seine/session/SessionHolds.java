package org.seine.session;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.seine.sharing.LastingSignIn;
import org.seine.sharing.SignedIn;

/** Whether a call that stays open is still that of a session, or of a token, that has not ended. */
@ApplicationScoped
class SessionHolds implements LastingSignIn {
  private final PageSessions sessions;
  private final SessionRules rules;
  private final Clock clock;

  SessionHolds(PageSessions sessions, SessionRules rules, Clock clock) {
    this.sessions = sessions;
    this.rules = rules;
    this.clock = clock;
  }

  @Override
  public Uni<Boolean> holds(SignedIn person, HttpServerRequest call) {
    if (call.headers().contains(HttpHeaders.AUTHORIZATION)) {
      return Uni.createFrom().item(clock.instant().isBefore(person.expires()));
    }
    Cookie cookie = call.getCookie(SessionCookie.NAME);
    Optional<SessionSecret> secret =
        SessionCookie.secret(cookie == null ? null : cookie.getValue());
    if (secret.isEmpty()) {
      return Uni.createFrom().item(false);
    }
    byte[] hash = secret.get().hash();
    secret.get().destroy();
    return Panache.withSession(() -> sessions.find(hash))
        .map(row -> row != null && row.isOpen(clock.instant(), rules.idle()));
  }
}
