package org.seine.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the opener under src/test/node/opener, which shares no line with this code base. */
final class ForeignOpener implements AutoCloseable {
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
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final Path errors;
  private final BufferedWriter asked;
  private final BufferedReader answers;

  private ForeignOpener(Process process, Path errors) {
    this.process = process;
    this.errors = errors;
    this.asked = process.outputWriter(UTF_8);
    this.answers = process.inputReader(UTF_8);
  }

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
   * What the opener says of a thing, asked on the command line: what it is, or which step refused
   * it and why.
   */
  static JsonNode open(Thing thing) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("node", "opener.js"));
    thing.options().forEach((name, value) -> command.addAll(List.of("--" + name, value)));
    Outcome outcome = run(command);
    JsonNode said = JSON.readTree(outcome.output());
    outcome.demand(said.has("refused") ? REFUSED : OPENED);
    return said;
  }

  /** Starts one opener for many things. */
  static ForeignOpener forMany() throws IOException {
    Path errors = Files.createTempFile("foreign-opener", ".err");
    return new ForeignOpener(
        start(
            new ProcessBuilder("node", "opener.js", "--many")
                .directory(HOME.toFile())
                .redirectError(errors.toFile())),
        errors);
  }

  /** What this opener says of a thing. */
  JsonNode say(Thing thing) throws IOException {
    asked.write(JSON.writeValueAsString(thing.options()));
    asked.newLine();
    asked.flush();
    String answer = answers.readLine();
    if (answer == null) {
      throw new AssertionError("the opener ended:%n%s".formatted(Files.readString(errors, UTF_8)));
    }
    return JSON.readTree(answer);
  }

  @Override
  public void close() throws IOException {
    asked.close();
    process.onExit().orTimeout(MINUTES, TimeUnit.MINUTES).join();
    Files.delete(errors);
  }

  /**
   * What is to be opened.
   *
   * @param keys folder with {@code root.crt} and the unit's encryption certificate and key
   * @param out where the opener writes
   */
  record Thing(Path folder, Path keys, String unit, Path out) {
    private Map<String, String> options() {
      return Map.of(
          "folder", absolute(folder),
          "root", absolute(keys.resolve("root.crt")),
          "certificate", absolute(keys.resolve(unit + "-encryption.crt")),
          "key", absolute(keys.resolve(unit + "-encryption.p8")),
          "out", absolute(out));
    }
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
