package org.seine.embedded;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.seine.crypto.certificate.LocalAuthority;
import org.seine.crypto.certificate.LocalTls;
import org.seine.crypto.certificate.Mark;
import org.seine.realm.KeycloakAdmin;
import org.seine.realm.RealmFiles;
import org.seine.realm.RealmUpgrade;

/**
 * One PostgreSQL and one Keycloak for every integration test of a run: started with the first test,
 * stopped with the JVM. Addresses live in system properties, because each restart of Quarkus loads
 * this class anew. The portal's database and the realm start from nothing in each run; Keycloak's
 * own tables are kept, since making them takes most of a minute.
 */
@QuarkusTestResource(RealServices.class)
public final class RealServices implements QuarkusTestResourceLifecycleManager {
  private static final Path FOLDER = Path.of("target", "it").toAbsolutePath();
  private static final String POSTGRES = "seine.test.postgres-port";
  private static final String KEYCLOAK = "seine.test.keycloak-port";
  private static final String PORTAL = "seine.test.portal-port";

  @Override
  public Map<String, String> start() {
    synchronized (System.getProperties()) {
      if (System.getProperty(KEYCLOAK) == null) {
        try {
          startBoth();
        } catch (IOException | SQLException e) {
          throw new IllegalStateException("The services of the tests did not start", e);
        }
      }
    }
    String database = "//127.0.0.1:%s/seine".formatted(System.getProperty(POSTGRES));
    return Map.ofEntries(
        Map.entry("quarkus.datasource.reactive.url", "postgresql:" + database),
        Map.entry("quarkus.datasource.jdbc.url", "jdbc:postgresql:" + database),
        Map.entry("quarkus.datasource.username", PostgresServer.PORTAL_ROLE),
        Map.entry("quarkus.datasource.password", databasePassword(PostgresServer.PORTAL_ROLE)),
        Map.entry("quarkus.flyway.username", PostgresServer.OWNER_ROLE),
        Map.entry("quarkus.flyway.password", databasePassword(PostgresServer.OWNER_ROLE)),
        Map.entry("quarkus.oidc.auth-server-url", keycloakUrl() + "/realms/seine"),
        Map.entry("quarkus.oidc.credentials.secret", secrets().named("seine-portal")),
        Map.entry("quarkus.tls.keycloak.trust-store.pem.certs", trust().toString()),
        Map.entry("quarkus.http.test-ssl-port", System.getProperty(PORTAL)),
        Map.entry("quarkus.http.tls-configuration-name", "portal"),
        Map.entry(
            "quarkus.tls.portal.key-store.pem.0.cert",
            FOLDER.resolve("tls/localhost.crt").toString()),
        Map.entry(
            "quarkus.tls.portal.key-store.pem.0.key",
            FOLDER.resolve("tls/localhost.key").toString()),
        Map.entry("seine.pages.secret", secrets().named("seine-pages")),
        Map.entry("seine.portal.url", portalUrl()),
        Map.entry("seine.authority.folder", FOLDER.resolve("authority").toString()),
        Map.entry("seine.vault.folder", FOLDER.resolve("vault").toString()),
        Map.entry("seine.vault.secret-file", FOLDER.resolve("authority.secret").toString()));
  }

  /** The services outlive Quarkus; the JVM's end stops them. */
  @Override
  public void stop() {}

  /** Starts both for a test that needs no application; does nothing if they run. */
  public static void ensureRunning() {
    new RealServices().start();
  }

  /** Keycloak's address, without a trailing slash. */
  public static String keycloakUrl() {
    return "https://localhost:" + System.getProperty(KEYCLOAK);
  }

  /** What callers of Keycloak trust. */
  public static Path trust() {
    return FOLDER.resolve("tls").resolve("root.crt");
  }

  /** The certificate that the portal and Keycloak show. */
  public static Path shown() {
    return FOLDER.resolve("tls").resolve("localhost.crt");
  }

  /** The password of a database role, for tests that look into the tables themselves. */
  public static String databasePassword(String role) {
    return secrets().named("postgres-" + role);
  }

  /** The JDBC address of the portal's database. */
  public static String jdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:%s/seine".formatted(System.getProperty(POSTGRES));
  }

  /** The administrator's way into the Keycloak of the tests. */
  public static KeycloakAdmin keycloakAdmin() {
    try {
      return new KeycloakAdmin(
          keycloakUrl(),
          Trust.in(trust()),
          "master",
          KeycloakServer.BOOTSTRAP_CLIENT,
          bootstrapSecret());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The secret of Keycloak's administering client. */
  public static String bootstrapSecret() {
    return secrets().named("keycloak-bootstrap");
  }

  /** What the placeholders of the realm stand for in the tests. */
  public static Map<String, String> realmValues() {
    return Map.of(
        "SEINE_PAGES_SECRET", secrets().named("seine-pages"),
        "SEINE_PORTAL_SECRET", secrets().named("seine-portal"),
        "SEINE_PORTAL_URL", portalUrl());
  }

  /** The address of the portal under test for browsers, the only one that the realm knows. */
  public static String portalUrl() {
    return "https://localhost:" + System.getProperty(PORTAL);
  }

  private static void startBoth() throws IOException, SQLException {
    Path run = FOLDER.resolve("run");
    Leftovers.stop(run);
    PostgresServer postgres =
        PostgresServer.start(FOLDER.resolve("postgres"), run, FreePort.find(), secrets());
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stopPostgres(postgres)));
    new PostgresRoles(postgres).renewPortalDatabase();
    KeycloakServer keycloak =
        KeycloakServer.start(
            Path.of("target", "side-loaded", "keycloak.tar.gz"),
            run,
            FreePort.find(),
            postgres,
            certificate(),
            secrets());
    Runtime.getRuntime().addShutdownHook(new Thread(keycloak::stop));
    System.setProperty(POSTGRES, Integer.toString(postgres.port()));
    System.setProperty(PORTAL, Integer.toString(FreePort.find()));
    System.setProperty(KEYCLOAK, keycloak.url().replaceAll(".*:", ""));
    KeycloakAdmin admin = keycloakAdmin();
    if (!admin.get("/seine").isMissingNode()) {
      admin.delete("/seine");
    }
    RealmUpgrade.apply(
        admin,
        RealmFiles.read(
            List.of(
                Path.of("keycloak-realm/seine-realm.json"), Path.of("keycloak-realm/demo.json")),
            realmValues()));
  }

  private static ServerCertificate certificate() throws IOException {
    Clock clock = Clock.systemUTC();
    LocalAuthority authority =
        LocalAuthority.openOrCreate(
            FOLDER.resolve("authority"), FOLDER.resolve("authority.secret"), Mark.DEMO, clock);
    LocalTls.ServerFiles files =
        LocalTls.issue(
            authority,
            FOLDER.resolve("tls"),
            "localhost",
            List.of("localhost", "127.0.0.1"),
            clock);
    return new ServerCertificate(files.chain(), files.key(), files.root());
  }

  private static void stopPostgres(PostgresServer postgres) {
    try {
      postgres.stop();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LocalSecrets secrets() {
    return new LocalSecrets(FOLDER.resolve("secrets"));
  }
}
