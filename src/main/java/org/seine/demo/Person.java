package org.seine.demo;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody of the demonstration who signed in: an account, and the unit it acts for. */
final class Person {
  private final String username;
  private @Nullable String token;
  private Instant renewAfter = Instant.EPOCH;
  private @Nullable UUID unit;

  Person(String username) {
    this.username = username;
  }

  String username() {
    return username;
  }

  /** The unit acted for, known once the portal has told it. */
  @Nullable UUID unit() {
    return unit;
  }

  void actsFor(UUID ownUnit) {
    unit = ownUnit;
  }

  void signedIn(String accessToken, Instant until) {
    token = accessToken;
    renewAfter = until;
  }

  /** The access token, or null if there is none that is still good. */
  @Nullable String tokenAt(Instant now) {
    return now.isBefore(renewAfter) ? token : null;
  }
}
