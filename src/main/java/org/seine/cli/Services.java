package org.seine.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.certificate.LocalAuthority;
import org.seine.crypto.certificate.LocalTls;
import org.seine.crypto.certificate.Mark;
import org.seine.embedded.KeycloakServer;
import org.seine.embedded.LocalSecrets;
import org.seine.embedded.PostgresServer;
import org.seine.embedded.ServerCertificate;
import org.seine.embedded.StartRefused;
import org.seine.embedded.Trust;
import org.seine.realm.KeycloakAdmin;
import org.seine.realm.RealmFiles;
import org.seine.realm.RealmUpgrade;

/**
 * PostgreSQL, Keycloak and the portal of one data folder. Closing stops what has been started, the
 * last first, so that each finds what it still needs while it ends.
 */
final class Services implements AutoCloseable {
  private final Installation installation;
  private final DataFolder data;
  private final Ports ports;
  private final Progress progress;
  private final LocalSecrets secrets;
  private @Nullable PostgresServer postgres;
  private @Nullable KeycloakServer keycloak;
  private @Nullable Portal portal;
  private @Nullable Path settings;
  private @Nullable Path trust;

  Services(Installation installation, DataFolder data, Ports ports, Progress progress) {
    this.installation = installation;
    this.data = data;
    this.ports = ports;
    this.progress = progress;
    this.secrets = new LocalSecrets(data.resolve("secrets"));
  }

  /**
   * Starts all three and returns when the portal is ready.
   *
   * @throws StartRefused if one of them does not come up; {@link #close} stops the others
   */
  void start() throws Exception {
    ServerCertificate certificate = progress.step("The authority", this::certificate);
    trust = certificate.trust();
    PostgresServer database =
        progress.step(
            "PostgreSQL",
            () ->
                PostgresServer.start(
                    data.resolve("postgres"), data.run(), ports.postgres(), secrets));
    postgres = database;
    KeycloakServer identity =
        progress.step(
            "Keycloak",
            () ->
                KeycloakServer.start(
                    installation.keycloakArchive(),
                    data.run(),
                    ports.keycloak(),
                    database,
                    certificate,
                    secrets));
    keycloak = identity;
    progress.step("The realm", () -> realm(identity, certificate.trust()));
    settings = PortalSettings.write(data, ports, database, identity, certificate, secrets);
    startPortal();
  }

  /** Starts the portal, again after it ended. */
  void startPortal() throws Exception {
    Path told = settings;
    Path root = trust;
    if (told == null || root == null) {
      throw new IllegalStateException("The portal starts last");
    }
    portal =
        progress.step(
            "The portal",
            () -> Portal.start(installation, data.run(), told, PortalSettings.url(ports), root));
  }

  /** Names what has ended by itself, if anything has: PostgreSQL and Keycloak before the portal. */
  Ended ended() {
    if (postgres != null && !postgres.isAlive()) {
      return Ended.POSTGRES;
    }
    if (keycloak != null && !keycloak.isAlive()) {
      return Ended.KEYCLOAK;
    }
    return portal != null && !portal.isAlive() ? Ended.PORTAL : Ended.NONE;
  }

  /** What has ended by itself. */
  enum Ended {
    NONE,
    POSTGRES,
    KEYCLOAK,
    PORTAL
  }

  @Override
  public void close() throws IOException {
    if (portal != null) {
      portal.stop();
    }
    if (keycloak != null) {
      keycloak.stop();
    }
    if (postgres != null) {
      postgres.stop();
    }
  }

  private List<String> realm(KeycloakServer identity, Path root) throws IOException {
    Path folder = installation.realmFolder();
    return RealmUpgrade.apply(
        new KeycloakAdmin(
            identity.url(),
            Trust.in(root),
            "master",
            KeycloakServer.BOOTSTRAP_CLIENT,
            identity.bootstrapSecret()),
        RealmFiles.read(
            List.of(folder.resolve("seine-realm.json"), folder.resolve("demo.json")),
            Map.of(
                "SEINE_PAGES_SECRET", secrets.named("seine-pages"),
                "SEINE_PORTAL_SECRET", secrets.named("seine-portal"),
                "SEINE_PORTAL_URL", PortalSettings.url(ports))));
  }

  private ServerCertificate certificate() throws IOException {
    Clock clock = Clock.systemUTC();
    LocalAuthority authority =
        LocalAuthority.openOrCreate(
            data.resolve("authority"), data.unlockSecret(), Mark.DEMO, clock);
    LocalTls.ServerFiles files =
        LocalTls.issue(
            authority, data.resolve("tls"), "localhost", List.of("localhost", "127.0.0.1"), clock);
    return new ServerCertificate(files.chain(), files.key(), files.root());
  }
}
