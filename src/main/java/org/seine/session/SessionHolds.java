package org.seine.session;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.seine.sharing.LastingSignIn;
import org.seine.sharing.SignedIn;

/** Whether a call that stays open is still that of a session, or of a token, that has not ended. */
@ApplicationScoped
class SessionHolds implements LastingSignIn {
  /** As PageSession.isOpen says it; a plain query, since such a call is cut off at any moment. */
  private static final String OPEN =
      "select 1 from page_session where cookie_hash = $1 and ended_at is null and ends_at > $2"
          + " and last_used_at > $3";

  private final Pool pool;
  private final SessionRules rules;
  private final Clock clock;

  SessionHolds(Pool pool, SessionRules rules, Clock clock) {
    this.pool = pool;
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
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    return pool.preparedQuery(OPEN)
        .execute(Tuple.of(Buffer.buffer(hash), now, now.minus(rules.idle())))
        .map(rows -> rows.size() == 1);
  }
}
