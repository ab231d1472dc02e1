package org.seine.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * Unpacks a tar stream with its links and its executable bits. An entry that would land outside of
 * the target is refused.
 */
final class Tarball {
  private Tarball() {}

  /**
   * @param leadingFolders how many leading folders of each name are dropped
   */
  static void unpack(InputStream tar, Path target, int leadingFolders) throws IOException {
    try (TarArchiveInputStream entries = new TarArchiveInputStream(tar)) {
      for (TarArchiveEntry entry = entries.getNextEntry();
          entry != null;
          entry = entries.getNextEntry()) {
        Path name = Path.of(entry.getName()).normalize();
        if (name.getNameCount() <= leadingFolders) {
          continue;
        }
        write(entry, entries, inside(target, name.subpath(leadingFolders, name.getNameCount())));
      }
    }
  }

  private static void write(TarArchiveEntry entry, InputStream content, Path place)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(place);
      return;
    }
    Path parent = place.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(place, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, place);
    if ((entry.getMode() & 0100) != 0) {
      Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private static Path inside(Path target, Path name) throws IOException {
    Path place = target.resolve(name).normalize();
    if (!place.startsWith(target)) {
      throw new IOException("An archive entry leaves its folder: " + name);
    }
    return place;
  }
}
