package org.seine.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * What the portal's process and the processes of PostgreSQL cost while something runs, read from
 * {@code /proc} of Linux. Memory that PostgreSQL's processes share is counted once (proportional
 * set size); the portal's is its resident set, the framework of the tests within.
 */
final class Usage implements AutoCloseable {
  private static final double TICKS = 100;
  private static final Path PROC = Path.of("/proc");

  private final String postmaster;
  private final double portalBefore;
  private final double postgresBefore;
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private volatile long portalPeak;
  private volatile long postgresPeak;

  private Usage(String postmaster) throws IOException {
    this.postmaster = postmaster;
    portalBefore = seconds("self");
    postgresBefore = postgresSeconds();
    clock.scheduleAtFixedRate(this::look, 0, 1, TimeUnit.SECONDS);
  }

  /** Begins to count. */
  static Usage begin() throws IOException {
    return new Usage(
        Files.readAllLines(Path.of("target", "it", "postgres", "postmaster.pid")).get(0).strip());
  }

  /** Both, in seconds of a CPU and in bytes. */
  record Spent(double portal, double postgres, long portalPeak, long postgresPeak) {}

  /** Since the begin. */
  Spent spent() throws IOException {
    return new Spent(
        seconds("self") - portalBefore,
        postgresSeconds() - postgresBefore,
        portalPeak,
        postgresPeak);
  }

  private void look() {
    try {
      portalPeak = Math.max(portalPeak, kilobytes("self/status", "VmRSS:"));
      long all = 0;
      for (var process : postgres()) {
        all += kilobytes(process + "/smaps_rollup", "Pss:");
      }
      postgresPeak = Math.max(postgresPeak, all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> postgres() throws IOException {
    List<String> all = new ArrayList<>(List.of(postmaster));
    try (var processes = Files.newDirectoryStream(PROC, "[0-9]*")) {
      for (var process : processes) {
        var id = process.getFileName().toString();
        if (stat(id).length > 1 && stat(id)[1].equals(postmaster)) {
          all.add(id);
        }
      }
    }
    return all;
  }

  /** Of those that run; what those that ended used is their parent's. */
  private double postgresSeconds() throws IOException {
    double all = 0;
    for (var process : postgres()) {
      all += seconds(process);
    }
    var own = stat(postmaster);
    return all + (Long.parseLong(own[13]) + Long.parseLong(own[14])) / TICKS;
  }

  private static double seconds(String process) {
    var own = stat(process);
    return own.length < 13 ? 0 : (Long.parseLong(own[11]) + Long.parseLong(own[12])) / TICKS;
  }

  /** The fields behind the name: state first, then parent. Empty for a process that ended. */
  private static String[] stat(String process) {
    try {
      var line = Files.readString(PROC.resolve(process).resolve("stat"));
      return line.substring(line.lastIndexOf(')') + 2).split(" ");
    } catch (IOException ended) {
      return new String[0];
    }
  }

  private static long kilobytes(String file, String word) {
    try {
      return Files.readAllLines(PROC.resolve(file)).stream()
              .filter(line -> line.startsWith(word))
              .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
              .sum()
          * 1024;
    } catch (IOException ended) {
      return 0;
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
