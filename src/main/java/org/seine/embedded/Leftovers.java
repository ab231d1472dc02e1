package org.seine.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Finds and stops the children of a start that was killed. A process is taken for a leftover only
 * if both its id and its start time are those that were noted, so that a reused id harms nobody.
 */
public final class Leftovers {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private Leftovers() {}

  static void remember(Path note, ProcessHandle process) throws IOException {
    Files.writeString(
        note, process.pid() + " " + startOf(process).toEpochMilli(), StandardCharsets.US_ASCII);
  }

  /**
   * Stops every noted process that still runs and removes the notes.
   *
   * @param run the folder of logs and notes
   * @return the names of what was stopped
   * @throws IOException if the folder cannot be read
   */
  public static List<String> stop(Path run) throws IOException {
    List<String> stopped = new ArrayList<>();
    if (!Files.isDirectory(run)) {
      return stopped;
    }
    List<Path> notes;
    try (Stream<Path> files = Files.list(run)) {
      notes = files.filter(file -> file.toString().endsWith(".pid")).sorted().toList();
    }
    for (Path note : notes) {
      find(note)
          .ifPresent(
              process -> {
                end(process);
                stopped.add(String.valueOf(note.getFileName()).replace(".pid", ""));
              });
      Files.delete(note);
    }
    return stopped;
  }

  private static Optional<ProcessHandle> find(Path note) throws IOException {
    String[] parts = Files.readString(note, StandardCharsets.US_ASCII).trim().split(" ", -1);
    if (parts.length != 2 || !parts[0].matches("\\d{1,10}") || !parts[1].matches("\\d{1,15}")) {
      return Optional.empty();
    }
    long started = Long.parseLong(parts[1]);
    return ProcessHandle.of(Long.parseLong(parts[0]))
        .filter(process -> startOf(process).toEpochMilli() == started);
  }

  private static void end(ProcessHandle process) {
    List<ProcessHandle> family = new ArrayList<>(process.descendants().toList());
    family.add(process);
    process.destroy();
    try {
      process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      family.forEach(ProcessHandle::destroyForcibly);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    family.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
  }

  private static Instant startOf(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }
}
