package org.seine.session;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How long a session lasts.
 *
 * <p>OWASP ASVS 5.0, 7.3.1 and 7.3.2: an end by idleness and an absolute one, both decided and
 * written down.
 */
@Singleton
final class SessionRules {
  private static final Duration SHORTEST = Duration.ofSeconds(1);

  private final Duration idle;
  private final Duration longest;

  /**
   * @throws IllegalArgumentException if the times make no sense; the portal does not start
   */
  SessionRules(
      @ConfigProperty(name = "seine.session.idle", defaultValue = "PT15M") Duration idle,
      @ConfigProperty(name = "seine.session.longest", defaultValue = "PT8H") Duration longest) {
    if (idle.compareTo(SHORTEST) < 0 || longest.compareTo(idle) < 0) {
      throw new IllegalArgumentException(
          "seine.session.idle is at least a second and at most seine.session.longest, found %s and %s"
              .formatted(idle, longest));
    }
    this.idle = idle;
    this.longest = longest;
  }

  /** After how long without use a session ends. */
  Duration idle() {
    return idle;
  }

  /** After how long it ends in any case. */
  Duration longest() {
    return longest;
  }
}
