package org.seine.benchmark;

import static org.seine.benchmark.Percentiles.shown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What was measured, as a table.
 *
 * @param bare milliseconds of the bare SQL by kind
 * @param alone of the portal for one user
 * @param many of the portal for all users
 * @param answers what those users saw
 * @param spent by portal and PostgreSQL while they asked
 */
record Results(
    Scale scale,
    Map<String, List<Double>> bare,
    Map<String, List<Double>> alone,
    Map<String, List<Double>> many,
    List<Load.Answer> answers,
    Usage.Spent spent) {

  /** As Markdown. */
  String page(String stored) throws IOException {
    var page = new StringBuilder();
    page.append(
        "%s, %s, PostgreSQL and users on the same machine.%n%n"
            .formatted(Instant.now(), machine()));
    page.append(stored).append("\n\n");
    page.append(
        "%d users, %d ms of thought, %d s: %d answers (%.1f a second), %d of them errors.%n%n"
            .formatted(
                scale.users(),
                scale.think(),
                scale.seconds(),
                answers.size(),
                answers.size() / (double) scale.seconds(),
                errors().size()));
    page.append(
        """
        | Question | n | bare SQL p50 | one user p50 | to bare | p50 | p95 | p99 | p50 to bare | users saw p95 |
        |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|
        """);
    for (var kind : new TreeSet<>(many.keySet())) {
      page.append(row(kind));
    }
    page.append(
        String.format(
            Locale.ROOT,
            "%nCPU over the %d s: portal %.1f s, PostgreSQL %.1f s. Peak memory: portal %d MB, PostgreSQL %d MB.%n",
            scale.seconds(),
            spent.portal(),
            spent.postgres(),
            spent.portalPeak() >> 20,
            spent.postgresPeak() >> 20));
    return page.toString();
  }

  private String row(String kind) {
    double sql = Percentiles.of(0.5, bare, kind);
    double one = Percentiles.of(0.5, alone, kind);
    double half = Percentiles.of(0.5, many, kind);
    var seen =
        answers.stream().filter(one1 -> one1.kind().equals(kind)).map(Load.Answer::millis).toList();
    return "| %s | %d | %s | %s | %s | %s | %s | %s | %s | %s |%n"
        .formatted(
            kind,
            many.get(kind).size(),
            shown(sql),
            shown(one),
            shown(one / sql),
            shown(half),
            shown(Percentiles.of(0.95, many, kind)),
            shown(Percentiles.of(0.99, many, kind)),
            shown(half / sql),
            shown(Percentiles.of(0.95, seen)));
  }

  /** Answers that are none. */
  List<Load.Answer> errors() {
    return answers.stream().filter(answer -> !answer.status().equals("200")).toList();
  }

  private static String machine() throws IOException {
    var cpu = Path.of("/proc/cpuinfo");
    var model =
        Files.exists(cpu)
            ? Files.readAllLines(cpu).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.replaceAll(".*: ", ""))
                .findFirst()
                .orElse("unknown")
            : System.getProperty("os.arch");
    return "%d CPUs (%s), Java %s, load before: %s"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            model,
            System.getProperty("java.version"),
            Files.exists(Path.of("/proc/loadavg"))
                ? Files.readString(Path.of("/proc/loadavg")).split(" ")[0]
                : "unknown");
  }

  /** Kinds with how many errors of which sort. */
  String errorsInShort() {
    return errors().stream()
        .collect(
            Collectors.groupingBy(one -> one.kind() + " " + one.status(), Collectors.counting()))
        .toString();
  }
}
