package org.seine.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A portal in service")
class ProductionRulesTest {
  private static final String DRAWN = "k0J3vQ9xT7mB2nR8wL5yZ1";

  @TempDir Path folder;

  @Test
  void acceptsDrawnSecrets() {
    assertThat(ProductionRules.secrets(Map.of("a", Optional.of(DRAWN)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tiny",
        "changemechangemechangeme",
        "aaaaaaaaaaaaaaaaaaaaaaaa",
        "${SEINE_PAGES_SECRET_FILE}",
        "demo-only-lantern-42-and-more"
      })
  void refusesASecretThatNobodyDrew(String secret) {
    assertThat(ProductionRules.secrets(Map.of("quarkus.datasource.password", Optional.of(secret))))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.sentence())
                    .startsWith("quarkus.datasource.password is")
                    .doesNotContain(secret));
  }

  @Test
  void refusesAMissingSecret() {
    assertThat(ProductionRules.secrets(Map.of("a", Optional.empty())))
        .containsExactly(new ProductionFinding("a is not set"));
  }

  @Test
  void refusesKeycloakWithoutTls() {
    assertThat(ProductionRules.signIn(Optional.of("http://id.example/realms/seine"), false))
        .hasSize(1);
    assertThat(ProductionRules.signIn(Optional.empty(), false)).hasSize(1);
    assertThat(ProductionRules.signIn(Optional.of("https://id.example/realms/seine"), false))
        .isEmpty();
  }

  @Test
  void refusesToTrustAnybody() {
    assertThat(ProductionRules.signIn(Optional.of("https://id.example"), true)).hasSize(1);
  }

  @Test
  void refusesOneDatabaseRoleForBothUses() {
    assertThat(ProductionRules.databaseRoles(Optional.of("x"), Optional.of("x"))).hasSize(1);
    assertThat(ProductionRules.databaseRoles(Optional.of("x"), Optional.empty())).hasSize(1);
    assertThat(ProductionRules.databaseRoles(Optional.of("x"), Optional.of("y"))).isEmpty();
  }

  @Test
  void refusesAMark() {
    assertThat(ProductionRules.marks(Map.of("the vault", true)))
        .containsExactly(new ProductionFinding("the vault carries the mark of a demonstration"));
    assertThat(ProductionRules.marks(Map.of("the vault", false))).isEmpty();
  }

  @Test
  void acceptsClientsThatKeycloakRefuses() {
    assertThat(
            ProductionRules.passwordGrants(
                Map.of(
                    "unknown", Optional.of("invalid_client"),
                    "closed", Optional.of("unauthorized_client"))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"invalid_grant", "", "server_error"})
  void refusesAClientThatTakesPasswordsAndAnyDoubt(String error) {
    assertThat(
            ProductionRules.passwordGrants(
                Map.of("seine-demo-tests", Optional.of(error).filter(text -> !text.isEmpty()))))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 400, 401, 403, 404, 500, 503})
  void refusesAKeycloakWhoseAdministratorsActAsMembersAndAnyDoubt(int status) {
    assertThat(ProductionRules.impersonation(status))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.sentence()).endsWith("--features-disabled=impersonation"));
    assertThat(ProductionRules.impersonation(501)).isEmpty();
  }

  @Test
  void refusesASignInWithoutASecondFactor() {
    assertThat(ProductionRules.level(Optional.of("2"))).isEmpty();
    assertThat(ProductionRules.level(Optional.of("1"))).hasSize(1);
    assertThat(ProductionRules.level(Optional.empty())).hasSize(1);
  }

  @Test
  void findsTheMarkOfADataFolderFromBelow() throws IOException {
    Files.writeString(folder.resolve("seine.properties"), "format=1\nmark=DEMO\n");
    Path vault = Files.createDirectories(folder.resolve("vault"));

    assertThat(DemoMarks.inDemoFolder(Optional.of(vault))).isTrue();
    assertThat(DemoMarks.inDemoFolder(Optional.empty())).isFalse();
  }
}
