package org.seine.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * A real Keycloak on https://localhost, with a role and a database of its own on the embedded
 * PostgreSQL. It starts without our realm: {@code seine realm apply} brings it, here as in
 * production.
 */
public final class KeycloakServer {
  /** The client that may administer a freshly made Keycloak. */
  public static final String BOOTSTRAP_CLIENT = "seine-bootstrap";

  private static final Duration START_PATIENCE = Duration.ofMinutes(5);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);

  private final ChildProcess process;
  private final int port;
  private final ServerCertificate certificate;
  private final LocalSecrets secrets;

  private KeycloakServer(
      ChildProcess process, int port, ServerCertificate certificate, LocalSecrets secrets) {
    this.process = process;
    this.port = port;
    this.certificate = certificate;
    this.secrets = secrets;
  }

  /**
   * Starts the server and waits until it answers.
   *
   * @param archive Keycloak's distribution, unpacked and built on the first call of this user
   * @param run the folder of log and process note
   * @param port where to listen on 127.0.0.1, TLS only
   * @throws StartRefused if it does not come up; the sentence names the cause when there is one
   * @throws IOException if programs or folders cannot be written
   */
  public static KeycloakServer start(
      Path archive,
      Path run,
      int port,
      PostgresServer database,
      ServerCertificate certificate,
      LocalSecrets secrets)
      throws IOException {
    KeycloakProgram program = KeycloakProgram.builtIn(BuildCache.ofThisUser(), archive);
    Map<String, String> environment = new HashMap<>();
    environment.put("KC_DB_URL", database.jdbcUrl(PostgresServer.KEYCLOAK_DATABASE));
    environment.put("KC_DB_USERNAME", PostgresServer.KEYCLOAK_ROLE);
    environment.put("KC_DB_PASSWORD", database.password(PostgresServer.KEYCLOAK_ROLE));
    environment.put("KC_DB_POOL_MAX_SIZE", "20");
    environment.put("KC_HOSTNAME", "https://localhost:" + port);
    environment.put("KC_HTTP_ENABLED", "false");
    environment.put("KC_HTTP_HOST", "127.0.0.1");
    environment.put("KC_HTTPS_PORT", Integer.toString(port));
    environment.put("KC_HTTPS_CERTIFICATE_FILE", certificate.chain().toString());
    environment.put("KC_HTTPS_CERTIFICATE_KEY_FILE", certificate.key().toString());
    // Keycloak tells the portal that a session has ended: it trusts the same authority.
    environment.put("KC_TRUSTSTORE_PATHS", certificate.trust().toString());
    environment.put("KC_CACHE", "local");
    environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_ID", BOOTSTRAP_CLIENT);
    environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", secrets.named("keycloak-bootstrap"));
    ChildProcess process = ChildProcess.start("keycloak", run, environment, program.startCommand());
    KeycloakServer server = new KeycloakServer(process, port, certificate, secrets);
    try {
      server.awaitReadiness();
      return server;
    } catch (RuntimeException | IOException e) {
      process.stop(STOP_PATIENCE);
      throw e;
    }
  }

  /** Asks Keycloak to end and waits for it. */
  public void stop() {
    process.stop(STOP_PATIENCE);
  }

  /** Whether the server still runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** The address of the server, without a trailing slash. */
  public String url() {
    return "https://localhost:" + port;
  }

  /** What its callers trust. */
  public ServerCertificate certificate() {
    return certificate;
  }

  /** The secret of {@link #BOOTSTRAP_CLIENT}. */
  public String bootstrapSecret() {
    return secrets.named("keycloak-bootstrap");
  }

  private void awaitReadiness() throws IOException {
    HttpClient client =
        HttpClient.newBuilder()
            .sslContext(Trust.in(certificate.trust()))
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    // Keycloak logs "started" before it is ready: what counts is an answer.
    HttpRequest question =
        HttpRequest.newBuilder(
                URI.create(url() + "/realms/master/.well-known/openid-configuration"))
            .timeout(Duration.ofSeconds(10))
            .build();
    Instant end = Instant.now().plus(START_PATIENCE);
    while (!answers(client, question)) {
      if (!process.isAlive() || Instant.now().isAfter(end)) {
        throw new StartRefused(reason());
      }
      Pause.briefly();
    }
  }

  private static boolean answers(HttpClient client, HttpRequest question) {
    try {
      return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartRefused("The start was interrupted.", e);
    }
  }

  private String reason() throws IOException {
    String output = process.output();
    if (output.contains("No space left on device")) {
      return "Keycloak did not come up: the disk is full; free some space and start again.";
    }
    if (output.contains("Address already in use")) {
      return "Keycloak did not come up: port %d is taken; name another.".formatted(port);
    }
    return "Keycloak did not come up (log: %s).".formatted(process.log());
  }
}
