package org.seine.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.seine.embedded.StartRefused;

/**
 * The folder in which one portal keeps everything: held by one start at a time, marked with what it
 * is. Never opened if it was made by a newer version or for something else.
 */
final class DataFolder implements AutoCloseable {
  private static final int FORMAT = 1;
  private static final long LEAST_FREE = 512L << 20;
  private static final String CARD = "seine.properties";

  private final Path path;
  private final FileChannel channel;
  private final String instance;

  private DataFolder(Path path, FileChannel channel, String instance) {
    this.path = path;
    this.channel = channel;
    this.instance = instance;
  }

  /**
   * Takes hold of a folder, making it if it is missing.
   *
   * @throws StartRefused if another start holds it, if it is something else or of another version,
   *     or if its disk is full
   */
  static DataFolder open(Path named) throws IOException {
    Path path = named.toAbsolutePath().normalize();
    make(path);
    FileChannel channel =
        FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      hold(path, channel);
      long free = Files.getFileStore(path).getUsableSpace();
      if (free < LEAST_FREE) {
        throw new StartRefused(
            "The disk of the data folder %s has %d MiB left, and a start needs %d MiB: free some space, or name another folder with --data."
                .formatted(path, free >> 20, LEAST_FREE >> 20));
      }
      return new DataFolder(path, channel, card(path));
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  Path path() {
    return path;
  }

  Path resolve(String name) {
    return path.resolve(name);
  }

  /** Where logs and process notes lie. */
  Path run() {
    return path.resolve("run");
  }

  /**
   * The file with the secret that unlocks vault and authority. It lies outside this folder, so that
   * a stolen copy of the folder opens nothing: {@code SEINE_VAULT_SECRET_FILE}, else {@code
   * ~/.config/seine/INSTANCE/unlock.secret}.
   */
  Path unlockSecret() {
    String named = System.getenv("SEINE_VAULT_SECRET_FILE");
    return named != null && !named.isBlank()
        ? Path.of(named).toAbsolutePath()
        : Path.of(System.getProperty("user.home"), ".config", "seine", instance, "unlock.secret");
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static void make(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      if (!Files.exists(path.resolve(CARD)) && !isEmptyButForTheLock(path)) {
        throw new StartRefused(
            "%s is not a data folder of Seine, and holds other files: name another with --data."
                .formatted(path));
      }
      return;
    }
    try {
      Files.createDirectories(path);
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
    } catch (IOException e) {
      throw new StartRefused(
          "The data folder %s cannot be made (%s): name another with --data."
              .formatted(path, e.getClass().getSimpleName()));
    }
  }

  private static boolean isEmptyButForTheLock(Path path) throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files.allMatch(file -> file.endsWith("lock") || file.endsWith(CARD + ".new"));
    }
  }

  private static void hold(Path path, FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      throw inUse(path);
    }
    throw inUse(path);
  }

  private static StartRefused inUse(Path path) {
    return new StartRefused(
        "The data folder %s is in use by another start: stop that one, or name another with --data."
            .formatted(path));
  }

  private static String card(Path path) throws IOException {
    Path file = path.resolve(CARD);
    Properties card = new Properties();
    if (!Files.exists(file)) {
      card.setProperty("format", Integer.toString(FORMAT));
      card.setProperty("mark", "DEMO");
      card.setProperty("instance", UUID.randomUUID().toString());
      Path draft = path.resolve(CARD + ".new");
      try (Writer writer = Files.newBufferedWriter(draft)) {
        card.store(writer, null);
      }
      Files.move(draft, file);
    }
    try (Reader reader = Files.newBufferedReader(file)) {
      card.load(reader);
    } catch (IllegalArgumentException e) {
      throw new StartRefused("%s cannot be read; restore it from a backup.".formatted(file));
    }
    refuseOtherVersions(path, card);
    String instance = card.getProperty("instance", "");
    if (!instance.matches("[0-9a-f-]{36}")) {
      throw new StartRefused("%s names no instance; restore it from a backup.".formatted(file));
    }
    return instance;
  }

  private static void refuseOtherVersions(Path path, Properties card) throws IOException {
    String format = card.getProperty("format", "none");
    if (!format.equals(Integer.toString(FORMAT))) {
      throw new StartRefused(
          "The data folder %s has format %s, and this version reads format %d: use the version that made it."
              .formatted(path, format, FORMAT));
    }
    Path postgres = path.resolve("postgres").resolve("PG_VERSION");
    if (Files.exists(postgres) && !Files.readString(postgres).strip().equals("18")) {
      throw new StartRefused(
          "The database in %s is of PostgreSQL %s, and this version runs 18: use the version that made it."
              .formatted(path, Files.readString(postgres).strip()));
    }
    if (!"DEMO".equals(card.getProperty("mark"))) {
      throw new StartRefused(
          "The data folder %s is not marked as a demonstration; `seine start` touches no other."
              .formatted(path));
    }
  }
}
