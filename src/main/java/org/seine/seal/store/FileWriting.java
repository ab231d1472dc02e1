package org.seine.seal.store;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Writes one file that is there whole or not at all: data to the disk, then the name, then the
 * folder that holds the name. Not safe for use by several threads.
 */
final class FileWriting extends ContentWriting {
  private final ContentAddress address;
  private final Path part;
  private final Path whole;
  private final FileChannel channel;
  private boolean done;

  private FileWriting(ContentAddress address, Path part, Path whole, FileChannel channel) {
    this.address = address;
    this.part = part;
    this.whole = whole;
    this.channel = channel;
  }

  static FileWriting begin(ContentAddress address, Path part, Path whole) throws IOException {
    try {
      var ownerOnly =
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
      var channel = FileChannel.open(part, Set.of(CREATE_NEW, WRITE), ownerOnly);
      return new FileWriting(address, part, whole, channel);
    } catch (IOException e) {
      throw StoreFull.orSame(e);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int count) throws IOException {
    try {
      var buffer = ByteBuffer.wrap(bytes, offset, count);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    } catch (IOException e) {
      throw StoreFull.orSame(e);
    }
  }

  @Override
  public ContentAddress keep() throws IOException {
    try {
      channel.force(true);
      channel.close();
      Files.move(part, whole, ATOMIC_MOVE);
      done = true;
      sync(whole.resolveSibling("."));
      return address;
    } catch (IOException e) {
      throw StoreFull.orSame(e);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
    if (!done) {
      done = true;
      Files.deleteIfExists(part);
    }
  }

  /** Writes a folder's names to the disk (POSIX fsync on the folder). */
  static void sync(Path folder) throws IOException {
    try (var names = FileChannel.open(folder, READ)) {
      names.force(true);
    }
  }
}
