package org.seine.session;

import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.seine.crypto.wrap.WrapContext;
import org.seine.crypto.wrap.WrapRefused;
import org.seine.crypto.wrap.WrappingKey;

/**
 * The tokens of one session. Printing it shows none of them.
 *
 * @param access for the calls of the session
 * @param refresh gets the next ones, once
 * @param accessEnds when the access token ends
 */
record KeycloakTokens(String access, String refresh, Instant accessEnds) {
  private static final String PURPOSE = "session";

  /** What the token endpoint answered. */
  static KeycloakTokens of(JsonObject answer, Instant asked) {
    return new KeycloakTokens(
        answer.getString("access_token"),
        answer.getString("refresh_token"),
        asked.plusSeconds(answer.getLong("expires_in")));
  }

  /** Locked under the session's cookie, bound to its row. */
  byte[] wrapped(SessionSecret cookie, UUID session) {
    JsonObject written =
        new JsonObject()
            .put("access", access)
            .put("refresh", refresh)
            .put("ends", accessEnds.getEpochSecond());
    byte[] clear = written.encode().getBytes(StandardCharsets.UTF_8);
    try (WrappingKey key = cookie.key()) {
      return key.wrap(clear, place(session));
    } finally {
      Arrays.fill(clear, (byte) 0);
    }
  }

  /**
   * The tokens of a row.
   *
   * @throws WrapRefused if they were locked for another session
   */
  static KeycloakTokens unwrap(byte[] wrapped, SessionSecret cookie, UUID session)
      throws WrapRefused {
    try (WrappingKey key = cookie.key()) {
      byte[] clear = key.unwrap(wrapped, place(session));
      try {
        JsonObject read = new JsonObject(new String(clear, StandardCharsets.UTF_8));
        return new KeycloakTokens(
            read.getString("access"),
            read.getString("refresh"),
            Instant.ofEpochSecond(read.getLong("ends")));
      } finally {
        Arrays.fill(clear, (byte) 0);
      }
    }
  }

  private static WrapContext place(UUID session) {
    return new WrapContext(session, session, PURPOSE, 1);
  }

  @Override
  public String toString() {
    return "KeycloakTokens[until " + accessEnds + "]";
  }
}
