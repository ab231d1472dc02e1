package org.seine.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seine.cli.Launched;
import org.seine.embedded.LocalSecrets;
import org.seine.embedded.Trust;

/**
 * One portal, started by {@code seine start} in a fresh folder, for all tests of this package; the
 * end of the JVM stops it.
 */
final class RunningPortal {
  static final int PORT = 28543;
  private static final Path FOLDER = Path.of("target", "running-portal").toAbsolutePath();
  private static final Duration START = Duration.ofMinutes(5);
  private static @Nullable RunningPortal running;

  private final Launched launched;
  private final HttpClient http;

  private RunningPortal(Launched launched) throws IOException {
    this.launched = launched;
    this.http =
        HttpClient.newBuilder().sslContext(Trust.in(data().resolve("tls/root.crt"))).build();
  }

  static synchronized RunningPortal get() throws Exception {
    if (running == null) {
      delete(FOLDER);
      Files.createDirectories(FOLDER);
      Launched start =
          Launched.seine(FOLDER, "start", "--data", data().toString(), "--port", "" + PORT);
      Runtime.getRuntime().addShutdownHook(new Thread(start::close));
      start.awaitOutput("Ctrl-C stops everything", START);
      running = new RunningPortal(start);
    }
    return running;
  }

  static Path folder() {
    return FOLDER;
  }

  static Path data() {
    return FOLDER.resolve("data");
  }

  /** Runs {@code seine demo} against it. */
  static Launched demo(String... options) throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("demo", "--data", data().toString(), "--port", "" + PORT));
    arguments.addAll(List.of(options));
    return Launched.seine(FOLDER, arguments.toArray(String[]::new));
  }

  PortalClient client() throws IOException {
    URI realm = URI.create("https://localhost:" + (PORT + 1) + "/realms/seine");
    String password =
        new ObjectMapper()
            .readTree(Path.of("keycloak-realm/demo.json").toFile())
            .at("/users/0/credentials/0/value")
            .asText();
    return new PortalClient(
        http, URI.create("https://localhost:" + PORT), new SignIn(http, realm, password));
  }

  Cast cast() throws IOException, InterruptedException {
    Cast cast = new Cast();
    cast.assemble(client(), new Proofs(new PrintWriter(Writer.nullWriter())));
    return cast;
  }

  /** The database, seen by the role that owns it. */
  Connection database() throws SQLException, IOException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + (PORT + 2) + "/seine",
        "seine_owner",
        new LocalSecrets(data().resolve("secrets")).named("postgres-seine_owner"));
  }

  /** Kills the portal's process, and nothing else, at once. */
  void kill() throws IOException {
    long pid = Long.parseLong(Files.readString(data().resolve("run/portal.pid")).split(" ", -1)[0]);
    launched.children().stream()
        .filter(child -> child.pid() == pid)
        .findFirst()
        .orElseThrow()
        .destroyForcibly();
  }

  /** Waits until it answers again. */
  void awaitReady() throws Exception {
    Instant end = Instant.now().plus(START);
    while (!isReady()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("the portal did not come back:\n" + launched.output());
      }
      Thread.sleep(200);
    }
  }

  String log() throws IOException {
    return Files.readString(data().resolve("run/portal.log"));
  }

  String health() throws IOException, InterruptedException {
    return page(URI.create("https://localhost:" + PORT + "/q/health"));
  }

  /** The metrics, which a port of their own serves. */
  String metrics() throws IOException, InterruptedException {
    return page(URI.create("http://127.0.0.1:" + (PORT + 3) + "/q/metrics"));
  }

  private String page(URI address) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(address + " answered " + answer.statusCode());
    }
    return answer.body();
  }

  /** What the portal says of its readiness, ready or not; empty while it does not answer. */
  String readiness() throws InterruptedException {
    try {
      return http.send(
              HttpRequest.newBuilder(URI.create("https://localhost:" + PORT + "/q/health/ready"))
                  .build(),
              BodyHandlers.ofString())
          .body();
    } catch (IOException e) {
      return "";
    }
  }

  private boolean isReady() throws InterruptedException {
    try {
      return http.send(
                  HttpRequest.newBuilder(
                          URI.create("https://localhost:" + PORT + "/q/health/ready"))
                      .build(),
                  BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
