package org.seine.dossier.filed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Pins a format of sealed texts: what is stored is read as before, and written as before. A golden
 * file is never changed; a new format gets a name, and a file, of its own.
 */
public final class GoldenText {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/texts");

  private static final Path WRITTEN = Path.of("target/golden");

  private GoldenText() {}

  /**
   * The text is what the golden file of this name holds, in both directions. What today's code
   * writes lies in target/golden, for a format that has no golden file yet.
   */
  public static <T> void holds(TextFormat<T> format, String name, T text) throws IOException {
    Files.createDirectories(WRITTEN);
    Files.write(WRITTEN.resolve(name + ".json"), format.write(text));
    var golden = Files.readAllBytes(GOLDEN.resolve(name + ".json"));
    assertThat(new String(format.write(text))).isEqualTo(new String(golden));
    assertThat(format.read(golden)).isEqualTo(text);
  }
}
