package org.seine.production;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/**
 * Refuses to start a portal in service on anything that belongs to a demonstration. Runs before the
 * port is opened; when something cannot be looked at (Keycloak or the database do not answer), it
 * refuses too.
 */
@ApplicationScoped
class ProductionGate {
  private static final Logger LOG = Logger.getLogger(ProductionGate.class);
  private static final Set<String> NOT_IN_SERVICE = Set.of("demo", "test", "dev");
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int FIRST = 1;

  private final Config config;
  private final Pool database;
  private final TlsConfigurationRegistry tls;

  ProductionGate(Config config, Pool database, TlsConfigurationRegistry tls) {
    this.config = config;
    this.database = database;
    this.tls = tls;
  }

  void open(@Observes @Priority(FIRST) StartupEvent start) {
    if (ConfigUtils.getProfiles().stream().anyMatch(NOT_IN_SERVICE::contains)) {
      return;
    }
    List<ProductionFinding> findings = findings();
    if (!findings.isEmpty()) {
      findings.forEach(finding -> LOG.errorf("Refused to start: %s.", finding.sentence()));
      throw new NotFitForService(findings);
    }
  }

  private List<ProductionFinding> findings() {
    List<ProductionFinding> findings = new ArrayList<>();
    Optional<String> realm = setting("quarkus.oidc.auth-server-url");
    findings.addAll(ProductionRules.signIn(realm, trustsAnybody()));
    findings.addAll(ProductionRules.level(setting("seine.sign-in.level")));
    findings.addAll(ProductionRules.secrets(secrets()));
    findings.addAll(
        ProductionRules.databaseRoles(
            setting("quarkus.datasource.username"), setting("quarkus.flyway.username")));
    if (findings.isEmpty()) {
      // Only with settings that are in order are secrets sent anywhere.
      try {
        findings.addAll(ProductionRules.marks(marks()));
        KeycloakProbe keycloak = keycloak(realm.orElse(""));
        findings.addAll(ProductionRules.passwordGrants(grants(keycloak)));
        findings.addAll(ProductionRules.impersonation(impersonation(keycloak)));
      } catch (IOException | RuntimeException e) {
        LOG.debug("What could not be looked at", e);
        findings.add(
            new ProductionFinding(
                "Keycloak, the database or a folder could not be looked at ("
                    + e.getClass().getSimpleName()
                    + ")"));
      }
    }
    return findings;
  }

  private Map<String, Optional<String>> secrets() {
    Map<String, Optional<String>> secrets = new LinkedHashMap<>();
    for (String name :
        List.of(
            "quarkus.datasource.password",
            "quarkus.flyway.password",
            "quarkus.oidc.credentials.secret",
            "seine.pages.secret")) {
      secrets.put(name, setting(name));
    }
    return secrets;
  }

  private Map<String, Boolean> marks() throws IOException {
    Map<String, Boolean> marks = new LinkedHashMap<>();
    Optional<Path> authority = setting("seine.authority.folder").map(Path::of);
    marks.put("the authority", DemoMarks.onAuthority(authority));
    for (String folder :
        List.of("seine.authority.folder", "seine.vault.folder", "seine.content.folder")) {
      marks.put(folder, DemoMarks.inDemoFolder(setting(folder).map(Path::of)));
    }
    for (String setting : List.of("seine.directory.demo", "seine.vault.demo")) {
      marks.put("the setting " + setting, isTrue(setting));
    }
    String comment =
        database
            .query(DemoMarks.DATABASE_COMMENT)
            .execute()
            .await()
            .atMost(PATIENCE)
            .iterator()
            .next()
            .getString(0);
    marks.put("the database", comment.startsWith("DEMO"));
    return marks;
  }

  private KeycloakProbe keycloak(String realm) throws IOException {
    try {
      return new KeycloakProbe(realm, tls.get("keycloak").orElseThrow().createSSLContext());
    } catch (Exception e) {
      // createSSLContext declares no more than Exception.
      throw new IOException("No TLS context", e);
    }
  }

  private Map<String, Optional<String>> grants(KeycloakProbe keycloak) throws IOException {
    Map<String, Optional<String>> answers = new LinkedHashMap<>();
    answers.put("seine-demo-tests", keycloak.passwordGrant("seine-demo-tests", ""));
    answers.put("seine-cli", keycloak.passwordGrant("seine-cli", ""));
    answers.put(
        "seine-pages",
        keycloak.passwordGrant("seine-pages", setting("seine.pages.secret").orElse("")));
    return answers;
  }

  private int impersonation(KeycloakProbe keycloak) throws IOException {
    return keycloak.impersonation(
        setting("quarkus.oidc.client-id").orElse(""),
        setting("quarkus.oidc.credentials.secret").orElse(""));
  }

  private boolean trustsAnybody() {
    for (String name : config.getPropertyNames()) {
      if (name.startsWith("quarkus.tls") && name.endsWith("trust-all") && isTrue(name)) {
        return true;
      }
    }
    return setting("quarkus.oidc.tls.verification").filter("none"::equals).isPresent();
  }

  private boolean isTrue(String name) {
    return setting(name).map(Boolean::parseBoolean).orElse(false);
  }

  private Optional<String> setting(String name) {
    return config.getOptionalValue(name, String.class).filter(value -> !value.isBlank());
  }
}
