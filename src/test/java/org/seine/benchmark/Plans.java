package org.seine.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The statements that the portal really sends for each question, with the plans by which PostgreSQL
 * really ran them: its module auto_explain writes them into its log, for the portal's role alone
 * and only as long as this is open.
 */
final class Plans implements AutoCloseable {
  private static final Path LOG = Path.of("target", "it", "run", "postgres.log");
  private static final Map<String, String> SETTINGS =
      Map.of(
          "session_preload_libraries", "auto_explain",
          "auto_explain.log_min_duration", "0",
          "auto_explain.log_analyze", "on",
          "auto_explain.log_buffers", "on");

  private final Connection superuser;

  Plans(Connection superuser) throws SQLException {
    this.superuser = superuser;
    for (var setting : new java.util.TreeMap<>(SETTINGS).descendingMap().entrySet()) {
      execute(
          "alter role seine_portal set %s = '%s'".formatted(setting.getKey(), setting.getValue()));
    }
    renewConnections();
  }

  /** Asks each question once, after once to warm it up, and hears what became of it. */
  Map<Question, List<Statement>> of(List<Question> questions)
      throws IOException, InterruptedException {
    Map<Question, List<Statement>> all = new LinkedHashMap<>();
    for (var question : questions) {
      ask(question);
      long before = written();
      ask(question);
      all.put(question, Statement.in(since(before)));
    }
    return all;
  }

  private static void ask(Question question) {
    question.by().one.call().get(question.path()).then().statusCode(200);
  }

  /** The log's length once nothing is added to it. */
  private static long written() throws IOException, InterruptedException {
    long length = -1;
    while (length != Files.size(LOG)) {
      length = Files.size(LOG);
      Thread.sleep(50);
    }
    return length;
  }

  private static String since(long before) throws IOException, InterruptedException {
    written();
    try (var log = Files.newByteChannel(LOG)) {
      log.position(before);
      var bytes = java.nio.ByteBuffer.allocate((int) (log.size() - before));
      while (bytes.hasRemaining() && log.read(bytes) >= 0) {
        // until all of it is read
      }
      return new String(bytes.array(), StandardCharsets.UTF_8);
    }
  }

  /** Settings of a role hold for connections that begin after them. */
  private void renewConnections() throws SQLException {
    execute(
        "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'seine_portal'");
    for (int i = 0; i < 20; i++) {
      // The pool finds out that a connection has ended by using it.
      Party.REGISTRY.one.call().get("/api/v1/register");
    }
  }

  private void execute(String sql) throws SQLException {
    try (var statement = superuser.createStatement()) {
      statement.execute(sql);
    }
  }

  /** All of them as a page: each plan once, under the first question that had it. */
  static String page(Map<Question, List<Statement>> plans) {
    var page = new StringBuilder();
    Map<String, String> shown = new LinkedHashMap<>();
    plans.forEach(
        (question, statements) -> {
          List<String> fresh = new ArrayList<>();
          for (var statement : statements) {
            if (shown.putIfAbsent(statement.shape(), question.kind()) == null) {
              fresh.add(
                  "```sql\n%s\n```\n\n%.2f ms\n\n```\n%s\n```\n"
                      .formatted(statement.inShort(), statement.millis(), cut(statement.plan())));
            }
          }
          if (!fresh.isEmpty()) {
            page.append("## %s, asked by %s%n%n".formatted(question.kind(), question.by()));
            page.append("`%s`%n%n".formatted(question.path()));
            fresh.forEach(one -> page.append(one).append('\n'));
          }
        });
    return page.toString();
  }

  private static String cut(String text) {
    return text.lines()
        .map(line -> line.length() > 400 ? line.substring(0, 400) + " …" : line)
        .collect(java.util.stream.Collectors.joining("\n"));
  }

  @Override
  public void close() throws SQLException {
    for (var setting : SETTINGS.keySet()) {
      execute("alter role seine_portal reset " + setting);
    }
    renewConnections();
  }
}
