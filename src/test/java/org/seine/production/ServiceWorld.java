package org.seine.production;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.seine.cli.Launched;
import org.seine.embedded.RealServices;
import org.seine.realm.KeycloakAdmin;
import org.seine.realm.RealmFiles;
import org.seine.realm.RealmUpgrade;

/**
 * What an operator prepares for a portal in service, as docs/operate/production.md says it: a
 * database, a realm and a vault, none of them of a demonstration.
 */
final class ServiceWorld {
  static final String REALM = "seine-service";
  private static final String DATABASE = "seine_service";
  private static final Path PORTAL = Path.of("target", "quarkus-app", "quarkus-run.jar");
  private static final Path TLS = Path.of("target", "it", "tls").toAbsolutePath();

  private final Path folder;

  private ServiceWorld(Path folder) {
    this.folder = folder;
  }

  static ServiceWorld prepare(Path folder) throws Exception {
    RealServices.ensureRunning();
    ServiceWorld world = new ServiceWorld(folder);
    world.database();
    realm();
    world.vault();
    return world;
  }

  /** Starts the packaged portal in profile prod. */
  Launched start(Map<String, String> changed) throws IOException {
    Map<String, String> settings = settings();
    settings.putAll(changed);
    Path file = Files.createTempFile(folder, "prod", ".properties");
    Properties properties = new Properties();
    properties.putAll(settings);
    try (Writer writer = Files.newBufferedWriter(file)) {
      properties.store(writer, null);
    }
    return Launched.run(
        folder,
        Map.of("SMALLRYE_CONFIG_LOCATIONS", file.toUri().toString()),
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-jar",
            PORTAL.toString()));
  }

  /** One number out of the portal's database, asked as its owner. */
  long number(String query) throws SQLException {
    try (Connection connection = connect(DATABASE, "seine_owner");
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** Lets a client of the realm take passwords, or no longer. */
  void passwordGrants(String client, boolean allowed) {
    KeycloakAdmin admin = RealServices.keycloakAdmin();
    String clients = "/" + REALM + "/clients";
    ObjectNode found = (ObjectNode) admin.get(clients + "?clientId=" + client).path(0);
    admin.put(
        clients + "/" + found.path("id").asText(), found.put("directAccessGrantsEnabled", allowed));
  }

  /** Adds a client for the portal that takes passwords and writes a claim into its tokens. */
  void looseClient(String name, String claim) {
    ObjectNode client =
        JsonNodeFactory.instance
            .objectNode()
            .put("clientId", name)
            .put("publicClient", true)
            .put("standardFlowEnabled", false)
            .put("directAccessGrantsEnabled", true);
    client.putArray("defaultClientScopes").add("acr").add("basic").add("roles");
    var mappers = client.putArray("protocolMappers");
    mapper(mappers.addObject(), "oidc-audience-mapper")
        .put("included.custom.audience", "seine-api")
        .put("access.token.claim", "true");
    mapper(mappers.addObject(), "oidc-hardcoded-claim-mapper")
        .put("claim.name", claim)
        .put("claim.value", "somebody")
        .put("jsonType.label", "String")
        .put("access.token.claim", "true");
    RealServices.keycloakAdmin().post("/" + REALM + "/clients", client);
  }

  private static ObjectNode mapper(ObjectNode mapper, String kind) {
    return mapper
        .put("name", kind)
        .put("protocol", "openid-connect")
        .put("protocolMapper", kind)
        .putObject("config");
  }

  private Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>(new RealServices().start());
    settings.put("quarkus.http.host", "127.0.0.1");
    settings.put("quarkus.http.ssl-port", "0");
    settings.put("quarkus.http.insecure-requests", "disabled");
    settings.put("quarkus.http.tls-configuration-name", "portal");
    settings.put("quarkus.tls.portal.key-store.pem.0.cert", TLS.resolve("localhost.crt") + "");
    settings.put("quarkus.tls.portal.key-store.pem.0.key", TLS.resolve("localhost.key") + "");
    settings.put("quarkus.management.port", "0");
    String database = RealServices.jdbcUrl().replace("/seine", "/" + DATABASE);
    settings.put("quarkus.datasource.jdbc.url", database);
    settings.put("quarkus.datasource.reactive.url", database.substring("jdbc:".length()));
    settings.put("quarkus.oidc.auth-server-url", RealServices.keycloakUrl() + "/realms/" + REALM);
    settings.put("seine.pages.secret", RealServices.realmValues().get("SEINE_PAGES_SECRET"));
    settings.put("seine.authority.folder", folder.resolve("authority").toString());
    settings.put("seine.vault.folder", folder.resolve("vault").toString());
    settings.put("seine.vault.secret-file", secret().toString());
    settings.put("seine.content.folder", folder.resolve("content").toString());
    return settings;
  }

  private void database() throws SQLException {
    try (Connection connection = connect("postgres", "postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("drop database if exists " + DATABASE + " with (force)");
      statement.execute("create database " + DATABASE + " owner seine_owner");
      statement.execute("revoke all on database " + DATABASE + " from public");
      statement.execute("grant connect on database " + DATABASE + " to seine_portal");
    }
    try (Connection connection = connect(DATABASE, "postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("revoke all on schema public from public");
      statement.execute("grant usage on schema public to seine_portal");
    }
  }

  private static void realm() throws IOException {
    KeycloakAdmin admin = RealServices.keycloakAdmin();
    if (!admin.get("/" + REALM).isMissingNode()) {
      admin.delete("/" + REALM);
    }
    RealmUpgrade.apply(
        admin,
        RealmFiles.read(
                List.of(Path.of("keycloak-realm/seine-realm.json")), RealServices.realmValues())
            .put("realm", REALM));
  }

  private void vault() throws Exception {
    Files.createFile(
        secret(),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(secret(), "k0J3vQ9xT7mB2nR8wL5yZ1pQ4sD6fG8h");
    Path vault = Files.createDirectories(folder.resolve("vault"));
    try (Launched made =
        Launched.seine(
            folder,
            "vault",
            "create",
            "--vault",
            vault.resolve("vault").toString(),
            "--secret-file",
            secret().toString())) {
      if (made.awaitEnd(Duration.ofMinutes(1)) != 0) {
        throw new IllegalStateException(made.output());
      }
    }
  }

  private Path secret() {
    return folder.resolve("unlock");
  }

  private static Connection connect(String database, String role) throws SQLException {
    return DriverManager.getConnection(
        RealServices.jdbcUrl().replace("/seine", "/" + database),
        role,
        RealServices.databasePassword(role));
  }
}
