package org.seine.embedded;

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

/**
 * A process that belongs to this start: its output goes to a log file, and a note of its id and
 * start time is kept so that a later start can find it if this one is killed.
 */
public final class ChildProcess {
  private static final System.Logger LOG = System.getLogger(ChildProcess.class.getName());
  private static final Path SETSID = Path.of("/usr/bin/setsid");

  private final String name;
  private final Process process;
  private final Path log;
  private final Path note;

  private ChildProcess(String name, Process process, Path log, Path note) {
    this.name = name;
    this.process = process;
    this.log = log;
    this.note = note;
  }

  /**
   * Starts a process.
   *
   * @param name what people call it; names its log and its note
   * @param run the folder that holds log and note
   * @param environment added to this process's own; secrets travel here, never as arguments
   * @throws IOException if the program cannot be run or the folder not be written
   */
  public static ChildProcess start(
      String name, Path run, Map<String, String> environment, List<String> command)
      throws IOException {
    Folders.ownerOnly(run);
    Path log = run.resolve(name + ".log");
    LocalSecrets.ownerOnlyFile(log);
    ProcessBuilder builder = new ProcessBuilder(inASessionOfItsOwn(command));
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    Process process = builder.start();
    process.getOutputStream().close();
    Path note = run.resolve(name + ".pid");
    Leftovers.remember(note, process.toHandle());
    return new ChildProcess(name, process, log, note);
  }

  /**
   * Ctrl-C goes to every process of the terminal's group; children of a session of their own are
   * stopped by us alone, in order. Where the system has no setsid they all stop at once.
   */
  private static List<String> inASessionOfItsOwn(List<String> command) {
    if (!Files.isExecutable(SETSID)) {
      return command;
    }
    List<String> detached = new ArrayList<>(List.of(SETSID.toString()));
    detached.addAll(command);
    return detached;
  }

  /** Whether the process still runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** The process id. */
  public long pid() {
    return process.pid();
  }

  /** Waits until the process ends by itself, and returns its exit code. */
  public int waitFor() throws InterruptedException {
    return process.waitFor();
  }

  /** What the process wrote so far; for saying why a start failed. */
  public String output() throws IOException {
    return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
  }

  /** Where the process writes what it has to say. */
  public Path log() {
    return log;
  }

  /** Asks the process to end (SIGTERM), waits, and kills it if it does not. */
  public void stop(Duration patience) {
    process.destroy();
    awaitEnd(patience);
  }

  /** Asks the process to end by SIGINT, which is PostgreSQL's fast shutdown, as {@link #stop}. */
  void interrupt(Duration patience) throws IOException {
    new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start();
    awaitEnd(patience);
  }

  /** Waits to the end even when interrupted: a child that is not waited for may outlive us. */
  private void awaitEnd(Duration patience) {
    Instant end = Instant.now().plus(patience);
    boolean interrupted = false;
    while (process.isAlive()) {
      try {
        if (!process.waitFor(
            Math.max(1, Duration.between(Instant.now(), end).toMillis()), TimeUnit.MILLISECONDS)) {
          process.descendants().forEach(ProcessHandle::destroyForcibly);
          process.destroyForcibly();
        }
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    forget();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void forget() {
    try {
      Files.deleteIfExists(note);
    } catch (IOException e) {
      // The next start finds the note, but no such process, and removes it.
      LOG.log(System.Logger.Level.DEBUG, "The note of {0} stays", name);
    }
  }

  @Override
  public String toString() {
    return name + " (process " + process.pid() + ")";
  }
}
