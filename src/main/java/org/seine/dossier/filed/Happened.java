package org.seine.dossier.filed;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.seine.web.BadInput;

/** The day on which something happened, as whoever records it says. */
public final class Happened {
  private Happened() {}

  /**
   * Lets a day pass that has come somewhere. Tomorrow here may be today elsewhere: a day is in the
   * future when no zone has reached it.
   *
   * @throws BadInput if it has not (400)
   */
  public static void requirePast(LocalDate on, Clock clock) {
    if (on.isAfter(clock.instant().atOffset(ZoneOffset.ofHours(14)).toLocalDate())) {
      throw new BadInput("/on", "a day that has come", "one in the future");
    }
  }
}
