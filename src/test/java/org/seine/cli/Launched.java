package org.seine.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;

/**
 * A {@code seine} process of a test, from the packaged programs; ended with the test at the latest.
 */
public final class Launched implements AutoCloseable {
  private static final Path APP = Path.of("target", "quarkus-app").toAbsolutePath();

  private final Process process;
  private final Path output;

  private Launched(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  public static Launched seine(Path folder, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(java());
    command.addAll(List.of(arguments));
    return run(folder, Map.of(), command);
  }

  public static Launched run(Path folder, Map<String, String> environment, List<String> command)
      throws IOException {
    Path output = Files.createTempFile(folder, "output", ".txt");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("SEINE_VAULT_SECRET_FILE", folder.resolve("unlock").toString());
    builder.environment().putAll(environment);
    return new Launched(
        builder.redirectErrorStream(true).redirectOutput(output.toFile()).start(), output);
  }

  /** The command that runs the packaged command line. */
  static List<String> java() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Dseine.home=" + Path.of("").toAbsolutePath(),
        "-cp",
        String.join(
            File.pathSeparator,
            APP.resolve("app") + "/*",
            APP.resolve("lib/boot") + "/*",
            APP.resolve("lib/main") + "/*"),
        "org.seine.cli.Seine");
  }

  /** Waits until the output holds the text; fails if the process ends before. */
  public void awaitOutput(String text, Duration patience) throws Exception {
    Instant end = Instant.now().plus(patience);
    while (!output().contains(text)) {
      if (!process.isAlive() || Instant.now().isAfter(end)) {
        Assertions.fail("Expected \"%s\" within %s, found:%n%s", text, patience, output());
      }
      Thread.sleep(100);
    }
  }

  /** Waits for the end and returns the exit code. */
  public int awaitEnd(Duration patience) throws Exception {
    if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
      Assertions.fail("Still running after %s, output:%n%s", patience, output());
    }
    return process.exitValue();
  }

  public String output() throws IOException {
    return Files.readString(output, StandardCharsets.UTF_8);
  }

  public String lastLine() throws IOException {
    return output().strip().lines().reduce((before, after) -> after).orElse("");
  }

  void terminate() {
    process.destroy();
  }

  void kill() {
    process.destroyForcibly();
  }

  public List<ProcessHandle> children() {
    return process.descendants().toList();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (process.waitFor(60, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
