package org.seine.sharing.door;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** A portal whose PostgreSQL and Keycloak are at the far ends of two cables, with narrow limits. */
public final class Cables implements QuarkusTestProfile {
  static final String DATABASE = "database";
  static final String KEYCLOAK = "keycloak";

  /** How many refusals a minute this portal bears. */
  static final int REFUSALS = 10;

  /** How many calls of one operation a minute this portal bears. */
  static final int CALLS = 40;

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "seine.limits.refusals-per-minute",
        Integer.toString(REFUSALS),
        "seine.limits.route-per-minute",
        Integer.toString(CALLS),
        "quarkus.oidc.token.issuer",
        "any");
  }

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(Laid.class));
  }

  /** Lays the cables once the services are there. */
  public static final class Laid implements QuarkusTestResourceLifecycleManager {
    @Override
    public int order() {
      return 10;
    }

    @Override
    public Map<String, String> start() {
      try {
        int database = Integer.getInteger("seine.test.postgres-port");
        int keycloak = Integer.getInteger("seine.test.keycloak-port");
        return Map.of(
            "quarkus.datasource.reactive.url",
            "postgresql://127.0.0.1:%d/seine".formatted(new Cable(DATABASE, database).port()),
            "quarkus.oidc.auth-server-url",
            "https://localhost:%d/realms/seine".formatted(new Cable(KEYCLOAK, keycloak).port()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void stop() {
      Cable.mend(DATABASE);
      Cable.mend(KEYCLOAK);
    }
  }
}
