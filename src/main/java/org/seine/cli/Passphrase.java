package org.seine.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A passphrase from a file or from the terminal; never from the command line, which every user of
 * the machine can read.
 */
final class Passphrase {
  private static final int MOST_BYTES = 4096;

  private Passphrase() {}

  /**
   * Reads it.
   *
   * @param file its first line counts; without a file the terminal is asked
   * @return the caller wipes it
   * @throws CannotDo if there is neither a file nor a terminal
   */
  // From JDK 22 on there is a console without a terminal too; it answers null at the end of input.
  @SuppressWarnings("SystemConsoleNull")
  static char[] read(@Nullable Path file, String question) throws CannotDo, IOException {
    if (file != null) {
      return firstLine(file);
    }
    Console console = System.console();
    char[] typed = console == null ? null : console.readPassword("%s: ", question);
    if (typed == null) {
      throw new CannotDo("There is no terminal to ask for the passphrase: name --passphrase-file.");
    }
    return typed;
  }

  private static char[] firstLine(Path file) throws CannotDo, IOException {
    if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
      throw new CannotDo("%s is no file with a passphrase.".formatted(file));
    }
    byte[] raw = Files.readAllBytes(file);
    try {
      int end = 0;
      while (end < raw.length && raw[end] != '\n' && raw[end] != '\r') {
        end++;
      }
      CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(raw, 0, end));
      char[] line = new char[text.remaining()];
      text.get(line);
      return line;
    } finally {
      Arrays.fill(raw, (byte) 0);
    }
  }
}
