package org.seine.dossier.filed;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
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

  /**
   * Lets a day pass by which something is to be done, or none: it does not lie before the act that
   * sets it.
   *
   * @param member where it is told
   * @throws BadInput if it does (400)
   */
  public static void requireNotBefore(String member, @Nullable LocalDate day, LocalDate on) {
    if (day != null && day.isBefore(on)) {
      throw new BadInput(member, "a day not before that of the act", "an earlier one");
    }
  }
}
