package org.seine.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The note of the last backup of the stores")
class StoresBackupNoteTest {
  private static final Instant NOW = Instant.parse("2026-03-28T12:00:00Z");

  @TempDir Path folder;

  @Test
  void isTheTimeThatItNames() throws IOException {
    assertThat(read("2026-03-28T02:00:00Z\n")).contains(Instant.parse("2026-03-28T02:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2026-03-28", "2026-03-28T12:00:01Z", "<b>2026</b>"})
  void isNoneWhereItNamesNoPastTime(String text) throws IOException {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void isNotReadWhereItIsLong() throws IOException {
    assertThat(read("2026-03-28T02:00:00Z" + " ".repeat(100))).isEmpty();
  }

  @Test
  void isNoneWhereThereIsNoFileOrNoSetting() {
    assertThat(note(Optional.of(folder.resolve("absent"))).read()).isEmpty();
    assertThat(note(Optional.empty()).read()).isEmpty();
  }

  private Optional<Instant> read(String text) throws IOException {
    return note(Optional.of(Files.writeString(folder.resolve("note"), text))).read();
  }

  private static StoresBackupNote note(Optional<Path> file) {
    return new StoresBackupNote(file, Clock.fixed(NOW, ZoneOffset.UTC));
  }
}
