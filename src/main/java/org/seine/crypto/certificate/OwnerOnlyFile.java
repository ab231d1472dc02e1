package org.seine.crypto.certificate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that hold secrets: readable by their owner alone, replaced whole or not at all. */
public final class OwnerOnlyFile {
  private OwnerOnlyFile() {}

  /** Makes a folder, and what is missing above it, that only its owner can enter. */
  public static void createFolder(Path folder) throws IOException {
    Files.createDirectories(
        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
  }

  /**
   * Puts these bytes in place of the file. After a crash either the old or the new bytes are there,
   * never a mixture: they are written beside it, forced to the disk and renamed.
   */
  public static void replace(Path file, byte[] bytes) throws IOException {
    Path folder = folderOf(file);
    Path beside =
        Files.createTempFile(
            folder,
            "." + file.getFileName(),
            ".part",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      try (FileChannel out = FileChannel.open(beside, StandardOpenOption.WRITE)) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
          out.write(rest);
        }
        out.force(true);
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      force(folder);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /**
   * The folder in which a file lies.
   *
   * @throws FileSystemException if the path is a root
   */
  public static Path folderOf(Path file) throws FileSystemException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new FileSystemException(file.toString(), null, "a file inside a folder is expected");
    }
    return folder;
  }

  /** The rename itself is on the disk only when the folder is. */
  private static void force(Path folder) throws IOException {
    try (FileChannel entries = FileChannel.open(folder, Set.of(StandardOpenOption.READ))) {
      entries.force(true);
    }
  }
}
