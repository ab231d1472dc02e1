package org.seine.consent;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.seine.directory.Directory;

/** Which day it is where a unit is: a last day ends there, not in another time zone. */
@ApplicationScoped
class Days {
  private final Directory directory;
  private final Clock clock;

  Days(Directory directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  /** Today, in the time zone of the unit's contact point; in UTC for an unknown unit. */
  Uni<LocalDate> today(UUID unit) {
    return directory
        .unit(unit)
        .map(
            found ->
                LocalDate.ofInstant(
                    clock.instant(),
                    found == null ? ZoneOffset.UTC : ZoneId.of(found.contact().timeZone())));
  }
}
