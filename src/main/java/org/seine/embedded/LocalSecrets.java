package org.seine.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/**
 * Passwords of the embedded servers: drawn once (32 random bytes), kept one per file, readable by
 * their owner only. They guard loopback services of a demonstration; content keys are not kept
 * here.
 */
public final class LocalSecrets {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path folder;

  /**
   * @param folder created on first use, for its owner only
   */
  public LocalSecrets(Path folder) {
    this.folder = folder;
  }

  /**
   * Returns the named secret, drawing it if it does not exist yet.
   *
   * @throws UncheckedIOException if the folder cannot be written
   */
  public String named(String name) {
    try {
      Path file = file(name);
      return Files.readString(file, StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException("The secret " + name + " cannot be kept in " + folder, e);
    }
  }

  /** The file that holds the named secret, drawing it if it does not exist yet. */
  Path file(String name) throws IOException {
    Path file = Folders.ownerOnly(folder).resolve(name);
    if (!Files.exists(file)) {
      byte[] drawn = new byte[32];
      RANDOM.nextBytes(drawn);
      Path draft = folder.resolve(name + ".new");
      Files.deleteIfExists(draft);
      ownerOnlyFile(draft);
      Files.writeString(
          draft,
          Base64.getUrlEncoder().withoutPadding().encodeToString(drawn),
          StandardCharsets.US_ASCII,
          StandardOpenOption.SYNC);
      Files.move(draft, file);
    }
    return file;
  }

  static void ownerOnlyFile(Path file) throws IOException {
    try {
      Files.createFile(
          file,
          PosixFilePermissions.asFileAttribute(
              Set.copyOf(PosixFilePermissions.fromString("rw-------"))));
    } catch (FileAlreadyExistsException e) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }
}
