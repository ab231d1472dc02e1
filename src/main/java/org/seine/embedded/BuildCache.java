package org.seine.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The per-user folder in which unpacked servers are kept, so that the unpacking and Keycloak's
 * one-off build happen once per machine. Holds programs only: no data, no secret. Safe to delete
 * while nothing runs.
 */
final class BuildCache {
  private final Path root;

  BuildCache(Path root) {
    this.root = root;
  }

  /** {@code SEINE_CACHE}, else {@code XDG_CACHE_HOME/seine}, else {@code ~/.cache/seine}. */
  static BuildCache ofThisUser() {
    return new BuildCache(
        environment("SEINE_CACHE")
            .map(Path::of)
            .or(() -> environment("XDG_CACHE_HOME").map(base -> Path.of(base, "seine")))
            .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache", "seine")));
  }

  /**
   * Returns the named folder, made by {@code maker} if no earlier call finished making it. Two
   * processes that ask at once wait for each other.
   *
   * @throws IOException if the folder cannot be made; what was half made is made anew next time
   */
  Path folder(String name, Maker maker) throws IOException {
    Files.createDirectories(root);
    Path folder = root.resolve(name);
    Path finished = folder.resolve(".complete");
    try (FileChannel channel =
            FileChannel.open(
                root.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var held = channel.lock()) {
      if (held.isValid() && !Files.exists(finished)) {
        Folders.delete(folder);
        Files.createDirectories(folder);
        maker.fill(folder);
        Files.createFile(finished);
      }
    }
    return folder;
  }

  /** Fills an empty folder. */
  @FunctionalInterface
  interface Maker {
    void fill(Path folder) throws IOException;
  }

  /** Opens an archive's raw bytes. */
  @FunctionalInterface
  interface Source {
    InputStream open() throws IOException;
  }

  private static Optional<String> environment(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
  }
}
