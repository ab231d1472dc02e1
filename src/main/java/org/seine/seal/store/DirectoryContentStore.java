package org.seine.seal.store;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Keeps content in one folder of a file system: {@code kept/<shelf>/<address>}, readable by its
 * owner only. What is being written lies in {@code unkept/} under a random name.
 *
 * <p>A folder belongs to one portal at a time, held by a lock of the operating system: what lies in
 * {@code unkept/} at the start is therefore nobody's, and is swept.
 */
public final class DirectoryContentStore implements ContentStore {
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");

  private final Path kept;
  private final Path unkept;
  private final FileChannel lock;

  private DirectoryContentStore(Path kept, Path unkept, FileChannel lock) {
    this.kept = kept;
    this.unkept = unkept;
    this.lock = lock;
  }

  /**
   * Takes a folder, and makes it where it is not there.
   *
   * @throws StoreInUse if another portal holds it
   */
  public static DirectoryContentStore at(Path folder) throws IOException {
    ownersFolder(folder);
    var lock = FileChannel.open(folder.resolve("lock"), CREATE, WRITE);
    if (!held(lock)) {
      lock.close();
      throw new StoreInUse(folder);
    }
    var kept = ownersFolder(folder.resolve("kept"));
    var unkept = ownersFolder(folder.resolve("unkept"));
    var store = new DirectoryContentStore(kept, unkept, lock);
    for (var shelf : store.shelves()) {
      ownersFolder(kept.resolve(shelf));
    }
    FileWriting.sync(kept);
    FileWriting.sync(folder);
    return store;
  }

  private static boolean held(FileChannel lock) throws IOException {
    try {
      return lock.tryLock() != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  private static Path ownersFolder(Path folder) throws IOException {
    return Files.isDirectory(folder)
        ? folder
        : Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
  }

  @Override
  public ContentWriting begin() throws IOException {
    var address = ContentAddress.draw();
    return FileWriting.begin(address, unkept.resolve(address.value() + ".part"), path(address));
  }

  @Override
  public SeekableByteChannel open(ContentAddress address) throws IOException {
    try {
      return FileChannel.open(path(address), READ);
    } catch (NoSuchFileException e) {
      throw new ContentMissing(address);
    }
  }

  @Override
  public boolean holds(ContentAddress address) {
    return Files.isRegularFile(path(address));
  }

  @Override
  public void remove(ContentAddress address) throws IOException {
    Files.deleteIfExists(path(address));
  }

  @Override
  public List<String> shelves() {
    return IntStream.range(0, 256).mapToObj("%02x"::formatted).toList();
  }

  @Override
  public List<ContentAddress> on(String shelf) throws IOException {
    try (var files = Files.list(kept.resolve(shelf))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(ContentAddress::fits)
          .map(ContentAddress::new)
          .toList();
    }
  }

  @Override
  public int sweepUnkept() throws IOException {
    int swept = 0;
    try (var files = Files.newDirectoryStream(unkept)) {
      for (var file : files) {
        Files.delete(file);
        swept++;
      }
    }
    return swept;
  }

  @Override
  public void probe() throws IOException {
    try (var writing = begin()) {
      writing.write(new byte[4096], 0, 4096);
      writing.flush();
    }
  }

  private Path path(ContentAddress address) {
    return kept.resolve(address.shelf()).resolve(address.value());
  }

  /** Lets the folder go. */
  @Override
  public void close() throws IOException {
    lock.close();
  }
}
