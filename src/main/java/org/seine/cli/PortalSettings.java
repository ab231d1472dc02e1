package org.seine.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.seine.embedded.KeycloakServer;
import org.seine.embedded.LocalSecrets;
import org.seine.embedded.PostgresServer;
import org.seine.embedded.ServerCertificate;

/**
 * What the portal is told at each start: addresses, passwords and folders, in a file that only its
 * owner reads. Never on a command line, which every user of the machine can see.
 */
final class PortalSettings {
  private PortalSettings() {}

  static Path write(
      DataFolder data,
      Ports ports,
      PostgresServer postgres,
      KeycloakServer keycloak,
      ServerCertificate certificate,
      LocalSecrets secrets)
      throws IOException {
    String database = PostgresServer.PORTAL_DATABASE;
    Map<String, String> settings = new TreeMap<>();
    settings.put("quarkus.http.host", "127.0.0.1");
    settings.put("quarkus.http.ssl-port", Integer.toString(ports.portal()));
    settings.put("quarkus.http.insecure-requests", "disabled");
    settings.put("quarkus.management.port", Integer.toString(ports.metrics()));
    settings.put("quarkus.http.tls-configuration-name", "portal");
    settings.put("quarkus.tls.portal.key-store.pem.0.cert", certificate.chain().toString());
    settings.put("quarkus.tls.portal.key-store.pem.0.key", certificate.key().toString());
    settings.put("quarkus.tls.keycloak.trust-store.pem.certs", certificate.trust().toString());
    settings.put("quarkus.datasource.reactive.url", postgres.url(database));
    settings.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl(database));
    settings.put("quarkus.datasource.username", PostgresServer.PORTAL_ROLE);
    settings.put("quarkus.datasource.password", postgres.password(PostgresServer.PORTAL_ROLE));
    settings.put("quarkus.flyway.username", PostgresServer.OWNER_ROLE);
    settings.put("quarkus.flyway.password", postgres.password(PostgresServer.OWNER_ROLE));
    settings.put("quarkus.oidc.auth-server-url", keycloak.url() + "/realms/seine");
    settings.put("quarkus.oidc.credentials.secret", secrets.named("seine-portal"));
    settings.put("seine.pages.secret", secrets.named("seine-pages"));
    settings.put("seine.portal.url", url(ports));
    settings.put("seine.authority.folder", data.resolve("authority").toString());
    settings.put("seine.vault.folder", data.resolve("vault").toString());
    settings.put("seine.vault.secret-file", data.unlockSecret().toString());
    settings.put("seine.content.folder", data.resolve("content").toString());
    return store(data.run().resolve("portal.properties"), settings);
  }

  static String url(Ports ports) {
    return "https://localhost:" + ports.portal();
  }

  private static Path store(Path file, Map<String, String> settings) throws IOException {
    Properties properties = new Properties();
    properties.putAll(settings);
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (Writer writer = Files.newBufferedWriter(file)) {
      properties.store(writer, "Made anew at each start");
    }
    return file;
  }
}
