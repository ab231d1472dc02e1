package org.seine.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.seine.embedded.DemoTokens;

/**
 * Real tokens, each used for three of its five minutes, so that a matrix does not flood Keycloak.
 */
final class Tokens {
  private static final Duration USED = Duration.ofMinutes(3);
  private static final Map<String, Held> HELD = new ConcurrentHashMap<>();

  private Tokens() {}

  static String of(String username) {
    return HELD.compute(
            username,
            (name, held) ->
                held != null && held.until().isAfter(Instant.now())
                    ? held
                    : new Held(DemoTokens.of(name), Instant.now().plus(USED)))
        .token();
  }

  private record Held(String token, Instant until) {}
}
