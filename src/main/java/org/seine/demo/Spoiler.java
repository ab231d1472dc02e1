package org.seine.demo;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody with access to the disk who changes one stored byte, to show that it is noticed. */
final class Spoiler {
  private final @Nullable Path content;
  private final Proofs proofs;

  /**
   * @param content the folder of sealed content; null for a disk that nobody touches
   */
  Spoiler(@Nullable Path content, Proofs proofs) {
    this.content = content;
    this.proofs = proofs;
  }

  /** Flips one bit of the file that was stored last. */
  void strike() throws IOException {
    if (content == null) {
      return;
    }
    Path newest = newest(content);
    try (RandomAccessFile file = new RandomAccessFile(newest.toFile(), "rw")) {
      long middle = file.length() / 2;
      file.seek(middle);
      int before = file.read();
      file.seek(middle);
      file.write(before ^ 1);
    }
    proofs.step("one bit of one stored file was flipped: what follows must not hold");
  }

  private static Path newest(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .max(Comparator.comparingLong(file -> file.toFile().lastModified()))
          .orElseThrow(() -> new IOException("no content in " + folder));
    }
  }
}
