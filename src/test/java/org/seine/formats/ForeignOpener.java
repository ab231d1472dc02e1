package org.seine.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the opener under src/test/node/opener, which shares no line with this code base. */
final class ForeignOpener {
  private static final Path HOME = Path.of("src/test/node/opener").toAbsolutePath();
  private static final Path LOCK = HOME.resolve("package-lock.json");

  /** A copy of the lock file that the installed libraries were taken from. */
  private static final Path INSTALLED = HOME.resolve("node_modules/.installed-lock.json");

  private static final Runtime.Version OLDEST = Runtime.Version.parse("20.19");
  private static final String NEEDS_NODE =
      "The foreign opener needs node and npm on the PATH, Node.js 20.19 or later.";

  private static final int OPENED = 0;
  private static final int REFUSED = 2;
  private static final long MINUTES = 5;

  private ForeignOpener() {}

  /**
   * Installs exactly the locked libraries, unless they are there already.
   *
   * @throws AssertionError where Node.js is absent or too old
   */
  static void install() throws IOException, InterruptedException {
    String version = run(List.of("node", "--version")).output().strip();
    if (Runtime.Version.parse(version.substring(1)).compareTo(OLDEST) < 0) {
      throw new AssertionError(NEEDS_NODE + " Found " + version + ".");
    }
    if (Files.exists(INSTALLED) && Files.mismatch(LOCK, INSTALLED) == -1) {
      return;
    }
    Outcome npm =
        run(
            List.of(
                "npm", "ci", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund"));
    npm.demand(0);
    Files.copy(LOCK, INSTALLED, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Runs the opener's own tests: vectors, strict reading of DER and JSON, turned bits. */
  static void runItsOwnTests() throws IOException, InterruptedException {
    run(List.of("node", "--test")).demand(0);
  }

  /**
   * What the opener says of a thing: what it is, or which step refused it and why.
   *
   * @param keys folder with {@code root.crt} and the unit's encryption certificate and key
   */
  static JsonNode open(Path folder, Path keys, String unit, Path out)
      throws IOException, InterruptedException {
    Outcome outcome =
        run(
            List.of(
                "node",
                "opener.js",
                "--folder",
                absolute(folder),
                "--root",
                absolute(keys.resolve("root.crt")),
                "--certificate",
                absolute(keys.resolve(unit + "-encryption.crt")),
                "--key",
                absolute(keys.resolve(unit + "-encryption.p8")),
                "--out",
                absolute(out)));
    JsonNode said = new ObjectMapper().readTree(outcome.output());
    outcome.demand(said.has("refused") ? REFUSED : OPENED);
    return said;
  }

  private static String absolute(Path path) {
    return path.toAbsolutePath().toString();
  }

  private static Outcome run(List<String> command) throws IOException, InterruptedException {
    Path output = Files.createTempFile("foreign-opener", ".out");
    Path errors = Files.createTempFile("foreign-opener", ".err");
    try {
      Process process =
          start(
              new ProcessBuilder(command)
                  .directory(HOME.toFile())
                  .redirectOutput(output.toFile())
                  .redirectError(errors.toFile()));
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError("%s did not end within %d minutes".formatted(command, MINUTES));
      }
      return new Outcome(
          command,
          process.exitValue(),
          Files.readString(output, UTF_8),
          Files.readString(errors, UTF_8));
    } finally {
      Files.delete(output);
      Files.delete(errors);
    }
  }

  private static Process start(ProcessBuilder builder) {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new AssertionError(NEEDS_NODE, e);
    }
  }

  private record Outcome(List<String> command, int exit, String output, String errors) {
    void demand(int expected) {
      if (exit != expected) {
        throw new AssertionError(
            "%s ended with %d instead of %d:%n%s%n%s"
                .formatted(String.join(" ", command), exit, expected, output, errors));
      }
    }
  }
}
