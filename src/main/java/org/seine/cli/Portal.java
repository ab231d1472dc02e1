package org.seine.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.seine.embedded.ChildProcess;
import org.seine.embedded.StartRefused;
import org.seine.embedded.Trust;

/** The portal as a process of its own, so that it can be killed and come back alone. */
final class Portal {
  private static final Duration START_PATIENCE = Duration.ofMinutes(2);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);

  private final ChildProcess process;

  private Portal(ChildProcess process) {
    this.process = process;
  }

  /**
   * Starts the portal and waits until it is ready.
   *
   * @param settings the file of {@link PortalSettings}
   * @param trust the root of its certificate
   * @throws StartRefused if it does not become ready
   */
  static Portal start(Installation installation, Path run, Path settings, String url, Path trust)
      throws IOException {
    if (!Files.isRegularFile(installation.portal())) {
      throw new StartRefused(
          "The portal is not built (looked for %s): run ./mvnw package."
              .formatted(installation.portal()));
    }
    ChildProcess process =
        ChildProcess.start(
            "portal",
            run,
            Map.of("SMALLRYE_CONFIG_LOCATIONS", settings.toUri().toString()),
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                // Each thread would keep the buffer of a frame that it once read or wrote, 1 MiB.
                "-Djdk.nio.maxCachedBufferSize=131072",
                "--enable-native-access=ALL-UNNAMED",
                "-Dquarkus.profile=demo",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-jar",
                installation.portal().toString()));
    Portal portal = new Portal(process);
    try {
      portal.awaitReadiness(url, trust);
      return portal;
    } catch (IOException | RuntimeException e) {
      portal.stop();
      throw e;
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  void stop() {
    process.stop(STOP_PATIENCE);
  }

  private void awaitReadiness(String url, Path trust) throws IOException {
    HttpClient client =
        HttpClient.newBuilder()
            .sslContext(Trust.in(trust))
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    HttpRequest question =
        HttpRequest.newBuilder(URI.create(url + "/q/health/ready"))
            .timeout(Duration.ofSeconds(10))
            .build();
    Instant end = Instant.now().plus(START_PATIENCE);
    try {
      while (!answers(client, question)) {
        if (!process.isAlive() || Instant.now().isAfter(end)) {
          throw new StartRefused(reason());
        }
        Thread.sleep(200);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartRefused("The start was interrupted.");
    }
  }

  private static boolean answers(HttpClient client, HttpRequest question)
      throws InterruptedException {
    try {
      return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private String reason() throws IOException {
    String output = process.output();
    if (output.contains("No space left on device")) {
      return "The portal did not become ready: the disk is full; free some space and start again.";
    }
    return output
        .lines()
        .filter(line -> line.startsWith("Refused to start: "))
        .findFirst()
        .orElse("The portal did not become ready (log: %s).".formatted(process.log()));
  }
}
