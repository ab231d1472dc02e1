package org.seine.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A real PostgreSQL on 127.0.0.1 with a data folder of its own that survives restarts.
 *
 * <p>Durable as in service: fsync and synchronous_commit are on. Every connection needs a password
 * (scram-sha-256), from the first instant. Its log names no statement and no value.
 */
public final class PostgresServer {
  /** The database of the portal. */
  public static final String PORTAL_DATABASE = "seine";

  /** The database of Keycloak. */
  public static final String KEYCLOAK_DATABASE = "keycloak";

  /** Owns the portal's tables and runs the migrations; the running portal never uses it. */
  public static final String OWNER_ROLE = "seine_owner";

  /** The running portal: owns nothing, may do what the migrations grant it. */
  public static final String PORTAL_ROLE = "seine_portal";

  /** Keycloak's own role; it cannot connect to the portal's database. */
  public static final String KEYCLOAK_ROLE = "keycloak";

  static final String SUPERUSER = "postgres";

  private static final Duration START_PATIENCE = Duration.ofSeconds(60);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);

  private final ChildProcess process;
  private final int port;
  private final LocalSecrets secrets;

  private PostgresServer(ChildProcess process, int port, LocalSecrets secrets) {
    this.process = process;
    this.port = port;
    this.secrets = secrets;
  }

  /**
   * Starts the server, making its data folder, roles and databases when they are missing.
   *
   * @param data the folder of the cluster
   * @param run the folder of log and process note
   * @param port where to listen on 127.0.0.1
   * @throws StartRefused if it does not come up; the sentence names the cause when PostgreSQL gave
   *     one
   * @throws IOException if programs or folders cannot be written
   */
  public static PostgresServer start(Path data, Path run, int port, LocalSecrets secrets)
      throws IOException {
    PostgresBinaries binaries = PostgresBinaries.unpackedIn(BuildCache.ofThisUser());
    if (!Files.exists(data.resolve("PG_VERSION"))) {
      initialise(binaries, data, run, secrets);
    }
    ChildProcess process =
        ChildProcess.start(
            "postgres", run, Map.of(), binaries.command("postgres", settings(data, port)));
    PostgresServer server = new PostgresServer(process, port, secrets);
    try {
      server.awaitReadiness();
      new PostgresRoles(server).ensure();
      return server;
    } catch (SQLException e) {
      process.interrupt(STOP_PATIENCE);
      throw new StartRefused("PostgreSQL refused to set up its roles (see its log).", e);
    } catch (IOException | RuntimeException e) {
      process.interrupt(STOP_PATIENCE);
      throw e;
    }
  }

  /** Fast shutdown: open transactions are rolled back, what was committed is on disk. */
  public void stop() throws IOException {
    process.interrupt(STOP_PATIENCE);
  }

  /** Whether the server still runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** Where it listens on 127.0.0.1. */
  public int port() {
    return port;
  }

  /** The JDBC address of one of its databases. */
  public String jdbcUrl(String database) {
    return "jdbc:" + url(database);
  }

  /** The address of one of its databases as the reactive client wants it. */
  public String url(String database) {
    return "postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }

  /** The password of one of its roles. */
  public String password(String role) {
    return secrets.named("postgres-" + role);
  }

  private static void initialise(
      PostgresBinaries binaries, Path data, Path run, LocalSecrets secrets) throws IOException {
    Path draft = data.resolveSibling(data.getFileName() + ".new");
    Folders.delete(draft);
    Folders.ownerOnly(draft);
    ChildProcess initdb =
        ChildProcess.start(
            "initdb",
            run,
            Map.of(),
            binaries.command(
                "initdb",
                List.of(
                    "--pgdata=" + draft,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + secrets.file("postgres-" + SUPERUSER),
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8")));
    try {
      int code = initdb.waitFor();
      initdb.stop(STOP_PATIENCE);
      if (code != 0) {
        throw new StartRefused(reason("PostgreSQL could not make its data folder", initdb));
      }
    } catch (InterruptedException e) {
      initdb.stop(STOP_PATIENCE);
      Thread.currentThread().interrupt();
      throw new StartRefused("The start was interrupted.", e);
    }
    Files.move(draft, data);
  }

  private static List<String> settings(Path data, int port) {
    List<String> settings = new ArrayList<>(List.of("-D", data.toString()));
    List.of(
            "port=" + port,
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "password_encryption=scram-sha-256",
            "max_connections=100",
            "timezone=UTC",
            "log_timezone=UTC",
            // Statements and values could be content: they stay out of the log.
            "log_statement=none",
            "log_min_error_statement=panic",
            "log_error_verbosity=terse",
            "log_parameter_max_length=0",
            "log_parameter_max_length_on_error=0")
        .forEach(setting -> settings.addAll(List.of("-c", setting)));
    return settings;
  }

  private void awaitReadiness() throws IOException {
    Instant end = Instant.now().plus(START_PATIENCE);
    while (!PostgresRoles.answers(this)) {
      if (!process.isAlive() || Instant.now().isAfter(end)) {
        throw new StartRefused(reason("PostgreSQL did not come up", process));
      }
      Pause.briefly();
    }
  }

  private static String reason(String what, ChildProcess process) throws IOException {
    String output = process.output();
    if (output.contains("No space left on device")) {
      return what + ": the disk is full; free some space and start again.";
    }
    if (output.contains("Address already in use")) {
      return what + ": its port is taken; start again, or name another.";
    }
    String lastLine = output.strip().lines().reduce((a, b) -> b).orElse("no output");
    return "%s: %s (log: %s)".formatted(what, lastLine, process.log());
  }
}
