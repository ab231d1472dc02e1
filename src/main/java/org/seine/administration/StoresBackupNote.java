package org.seine.administration;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * When database and content store were last backed up. The portal does not do that itself: whoever
 * does writes the time (RFC 3339, UTC) into the file that {@code seine.backup.note} names.
 */
@ApplicationScoped
class StoresBackupNote {
  private static final int LONGEST = 64;

  private final Optional<Path> file;
  private final Clock clock;

  StoresBackupNote(@ConfigProperty(name = "seine.backup.note") Optional<Path> file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /** The time; empty where there is no note, where it cannot be read, or lies in the future. */
  Optional<Instant> read() {
    return file.flatMap(StoresBackupNote::timeIn).filter(at -> !at.isAfter(clock.instant()));
  }

  private static Optional<Instant> timeIn(Path note) {
    try {
      if (Files.size(note) > LONGEST) {
        return Optional.empty();
      }
      return Optional.of(Instant.parse(Files.readString(note).strip()));
    } catch (IOException | DateTimeException unreadable) {
      return Optional.empty();
    }
  }
}
