package org.seine.embedded;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Real tokens, each used for three of its five minutes, so that many calls do not flood Keycloak.
 */
public final class HeldTokens {
  private static final Duration USED = Duration.ofMinutes(3);
  private static final Map<String, Held> HELD = new ConcurrentHashMap<>();

  private HeldTokens() {}

  /**
   * An access token that is good for two minutes at least.
   *
   * @param username as for {@link DemoTokens#of}
   */
  public static String of(String username) {
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
