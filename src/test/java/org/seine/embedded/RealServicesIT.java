package org.seine.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seine.realm.KeycloakAdmin;
import org.seine.realm.RealmFiles;
import org.seine.realm.RealmUpgrade;

@QuarkusTest
@DisplayName("The application on a real PostgreSQL and a real Keycloak")
class RealServicesIT {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Inject Pool pool;
  @Inject TenantIdentityProvider identities;

  @Test
  void talksToTheDatabaseAsTheRoleThatOwnsNothing() {
    var rows = pool.query("select current_user").execute().await().atMost(PATIENCE);

    assertThat(rows.iterator().next().getString(0)).isEqualTo(PostgresServer.PORTAL_ROLE);
  }

  @Test
  void letsThePortalRoleMakeNoTable() {
    var attempt = pool.query("create table x (y int)").execute();

    assertThatThrownBy(() -> attempt.await().atMost(PATIENCE))
        .hasMessageContaining("permission denied for schema public");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
  void isDurable(String setting) throws SQLException {
    assertThat(asOwner("show " + setting)).isEqualTo("on");
  }

  @Test
  void refusesAConnectionWithTheWrongPassword() {
    assertThatThrownBy(
            () ->
                DriverManager.getConnection(
                    RealServices.jdbcUrl(), PostgresServer.OWNER_ROLE, "wrong"))
        .hasMessageContaining("password authentication failed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"elodie.maraquin", "mirre.haldane"})
  void acceptsATokenOfADemoAccount(String username) {
    SecurityIdentity identity = identify(DemoTokens.of(username));

    assertThat(identity.getPrincipal().getName()).isEqualTo(username);
    assertThat(identity.getRoles()).containsAnyOf("focal-point", "administrator");
  }

  @Test
  void refusesATokenForAnotherAudience() {
    String token =
        DemoTokens.accessToken(
            "grant_type=client_credentials&client_id=seine-portal&client_secret="
                + RealServices.realmValues().get("SEINE_PORTAL_SECRET"));

    assertThatThrownBy(() -> identify(token)).isInstanceOf(AuthenticationFailedException.class);
  }

  @Test
  void hasNothingToChangeWhenTheRealmIsAppliedAgain() throws Exception {
    var wanted =
        RealmFiles.read(
            List.of(
                Path.of("keycloak-realm/seine-realm.json"), Path.of("keycloak-realm/demo.json")),
            RealServices.realmValues());

    assertThat(RealmUpgrade.apply(RealServices.keycloakAdmin(), wanted)).isEmpty();
  }

  @Test
  @DisplayName("lets the portal read when a credential was last set, and no more")
  void letsThePortalReadCredentials() throws Exception {
    KeycloakAdmin portal =
        new KeycloakAdmin(
            RealServices.keycloakUrl(),
            Trust.in(RealServices.trust()),
            "seine",
            "seine-portal",
            RealServices.realmValues().get("SEINE_PORTAL_SECRET"));
    String user = "/seine/users/" + TestUsers.idOf("noor.halvey");

    assertThat(portal.get(user + "/credentials").path(0).path("createdDate").asLong()).isPositive();
    assertThatThrownBy(() -> portal.delete(user)).hasMessageContaining("403");
    assertThatThrownBy(() -> portal.get("/seine/clients")).hasMessageContaining("403");
  }

  @Test
  @DisplayName("lets not even Keycloak's administrator take over a person's session")
  void letsNobodyImpersonate() {
    String take = "/seine/users/" + TestUsers.idOf("noor.halvey") + "/impersonation";

    assertThatThrownBy(
            () -> RealServices.keycloakAdmin().post(take, JsonNodeFactory.instance.objectNode()))
        .hasMessageContaining("501");
  }

  @Test
  void createsFurtherAccounts() {
    String id = TestUsers.create("it.newcomer", "investigator");

    assertThat(identify(DemoTokens.of("it.newcomer")).getRoles()).contains("investigator");
    assertThat(TestUsers.idOf("it.newcomer")).isEqualTo(id);
    TestUsers.resetCredential("it.newcomer");
    assertThat(DemoTokens.of("it.newcomer")).isNotEmpty();
    TestUsers.delete("it.newcomer");
  }

  private SecurityIdentity identify(String token) {
    return identities.authenticate(new AccessTokenCredential(token)).await().atMost(PATIENCE);
  }

  private static String asOwner(String query) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                RealServices.jdbcUrl(),
                PostgresServer.OWNER_ROLE,
                RealServices.databasePassword(PostgresServer.OWNER_ROLE));
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
