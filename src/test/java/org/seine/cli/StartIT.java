package org.seine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.seine.WithAPortalOfItsOwn;
import org.seine.embedded.KeycloakServer;
import org.seine.embedded.LocalSecrets;
import org.seine.embedded.Trust;
import org.seine.realm.KeycloakAdmin;

/** The tests of this class go on from each other: one folder, started, killed and started again. */
@WithAPortalOfItsOwn
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("seine start")
class StartIT {
  private static final Duration START = Duration.ofMinutes(4);
  private static final Duration STOP = Duration.ofSeconds(90);
  private static final String READY = "Ctrl-C stops everything";
  private static final int PORT = 28443;

  @TempDir static Path folder;

  @Test
  @Order(1)
  @DisplayName("brings up all three, answers over TLS, and SIGTERM leaves no process behind")
  void startsAndStops() throws Exception {
    try (Launched start = start(PORT)) {
      start.awaitOutput(READY, START);
      List<ProcessHandle> children = start.children();

      assertThat(portalStatus()).isEqualTo(200);
      assertThat(start.output()).contains("https://localhost:" + PORT, "elodie.maraquin");
      assertThat(children).hasSizeGreaterThanOrEqualTo(3);
      keepSomethingInKeycloak();

      start.terminate();
      assertThat(start.awaitEnd(STOP)).isEqualTo(143);
      assertThat(children).noneMatch(ProcessHandle::isAlive);
    }
  }

  @Test
  @Order(2)
  @DisplayName(
      "is warm the second time, keeps the data, guards it, and brings a killed portal back")
  void startsAgain() throws Exception {
    try (Launched start = start(PORT)) {
      start.awaitOutput(READY, START);

      assertThat(somethingIsInKeycloak()).isTrue();
      assertThat(refusal(start(PORT + 10))).contains("is in use by another start");
      assertThat(refusal(Launched.seine(folder, "start", "--data", fresh(), "--port", "" + PORT)))
          .startsWith("Port " + PORT + " on 127.0.0.1 is taken");

      ProcessHandle portal = portal(start);
      portal.destroyForcibly();
      start.awaitOutput("the portal has ended by itself", STOP);
      start.awaitOutput("The portal is ready", START);
      portal.onExit().join();
      awaitPortal();

      List<ProcessHandle> children = start.children();
      start.kill();
      start.awaitEnd(STOP);
      assertThat(children).anyMatch(ProcessHandle::isAlive);
    }
  }

  @Test
  @Order(3)
  @DisplayName("after a kill -9 of the launcher, stops what it left before anything else")
  void sweepsLeftovers() throws Exception {
    // The port is held by us, so that this start ends right after the sweep.
    try (ServerSocket taken = new ServerSocket()) {
      taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT + 20));
      try (Launched start = start(PORT + 20)) {
        assertThat(start.awaitEnd(STOP)).isEqualTo(1);
        assertThat(start.output())
            .contains("stopped what a killed start had left behind: [keycloak, portal, postgres]");
      }
    }
    assertThat(ProcessHandle.allProcesses().filter(StartIT::isOfOurFolder)).isEmpty();
  }

  private Launched start(int port) throws IOException {
    return Launched.seine(folder, "start", "--data", data().toString(), "--port", "" + port);
  }

  private static Path data() {
    return folder.resolve("data");
  }

  private static String fresh() throws IOException {
    return Files.createTempDirectory(folder, "fresh").toString();
  }

  private static String refusal(Launched launched) throws Exception {
    try (launched) {
      assertThat(launched.awaitEnd(STOP)).isEqualTo(1);
      return launched.lastLine();
    }
  }

  private static void awaitPortal() throws Exception {
    for (int attempt = 0; attempt < 300 && portalStatus() != 200; attempt++) {
      Thread.sleep(200);
    }
    assertThat(portalStatus()).isEqualTo(200);
  }

  private static int portalStatus() throws Exception {
    HttpClient client =
        HttpClient.newBuilder().sslContext(Trust.in(data().resolve("tls/root.crt"))).build();
    try {
      return client
          .send(
              HttpRequest.newBuilder(URI.create("https://localhost:" + PORT + "/q/health/ready"))
                  .build(),
              HttpResponse.BodyHandlers.discarding())
          .statusCode();
    } catch (IOException e) {
      return 0;
    }
  }

  private static ProcessHandle portal(Launched start) throws IOException {
    long pid = Long.parseLong(Files.readString(data().resolve("run/portal.pid")).split(" ", -1)[0]);
    return start.children().stream().filter(child -> child.pid() == pid).findFirst().orElseThrow();
  }

  private static boolean isOfOurFolder(ProcessHandle process) {
    return process
        .info()
        .arguments()
        .map(arguments -> Stream.of(arguments).anyMatch(text -> text.contains(data().toString())))
        .orElse(false);
  }

  private static KeycloakAdmin admin() throws IOException {
    return new KeycloakAdmin(
        "https://localhost:" + (PORT + 1),
        Trust.in(data().resolve("tls/root.crt")),
        "master",
        KeycloakServer.BOOTSTRAP_CLIENT,
        new LocalSecrets(data().resolve("secrets")).named("keycloak-bootstrap"));
  }

  private static void keepSomethingInKeycloak() throws IOException {
    admin()
        .post(
            "/seine/users",
            JsonNodeFactory.instance.objectNode().put("username", "kept.over.restart"));
  }

  private static boolean somethingIsInKeycloak() throws IOException {
    return !admin().get("/seine/users?exact=true&username=kept.over.restart").isEmpty();
  }
}
