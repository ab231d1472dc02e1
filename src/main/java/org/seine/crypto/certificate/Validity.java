package org.seine.crypto.certificate;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * From when to when a certificate is valid, both ends included, in whole seconds of UTC as X.509
 * has it.
 */
public record Validity(Instant notBefore, Instant notAfter) {
  /**
   * @throws IllegalArgumentException if the end is not after the beginning
   */
  public Validity {
    notBefore = notBefore.truncatedTo(ChronoUnit.SECONDS);
    notAfter = notAfter.truncatedTo(ChronoUnit.SECONDS);
    if (!notAfter.isAfter(notBefore)) {
      throw new IllegalArgumentException(
          "a validity must end after it begins, found %s to %s".formatted(notBefore, notAfter));
    }
  }

  /** A validity that begins at an instant and lasts for a duration. */
  public static Validity from(Instant notBefore, Duration duration) {
    return new Validity(notBefore, notBefore.plus(duration));
  }
}
