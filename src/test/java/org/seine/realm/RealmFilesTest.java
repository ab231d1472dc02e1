package org.seine.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmFilesTest {
  private static final Map<String, String> VALUES =
      Map.of(
          "SEINE_PAGES_SECRET", "pages",
          "SEINE_PORTAL_SECRET", "portal",
          "SEINE_PORTAL_URL", "https://portal.example");
  private static final Path REALM = Path.of("keycloak-realm", "seine-realm.json");
  private static final Path DEMO = Path.of("keycloak-realm", "demo.json");

  @TempDir Path folder;

  @Test
  void refusesAPlaceholderWithoutAValue() {
    assertThatThrownBy(() -> RealmFiles.read(List.of(REALM), Map.of()))
        .isInstanceOf(RealmRefused.class)
        .hasMessageContaining("SEINE_PAGES_SECRET is not set");
  }

  @Test
  void refusesWhatIsNotJsonNamingTheLine() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.json"), "{\n\"a\": oops}");

    assertThatThrownBy(() -> RealmFiles.read(List.of(broken), VALUES))
        .isInstanceOf(RealmRefused.class)
        .hasMessageContaining("line 2")
        .hasMessageNotContaining("oops");
  }

  @Test
  void laysTheDemoOverTheRealm() throws IOException {
    JsonNode both = RealmFiles.read(List.of(REALM, DEMO), VALUES);

    assertThat(both.path("browserFlow").asText()).isEqualTo("browser");
    assertThat(both.path("clients").findValuesAsText("clientId"))
        .containsExactly("seine-pages", "seine-cli", "seine-portal", "seine-demo-tests");
  }

  @Test
  @DisplayName("the realm for production opens no password grant and knows no person")
  void theRealmForProductionIsStrict() throws IOException {
    JsonNode realm = RealmFiles.read(List.of(REALM), VALUES);

    List<Boolean> grants = new ArrayList<>();
    realm
        .path("clients")
        .forEach(client -> grants.add(client.path("directAccessGrantsEnabled").asBoolean(true)));
    assertThat(grants).containsOnly(false);
    assertThat(realm.path("users").findValuesAsText("username"))
        .containsExactly("service-account-seine-portal");
    assertThat(realm.path("accessTokenLifespan").asInt()).isEqualTo(300);
    assertThat(realm.path("registrationAllowed").asBoolean(true)).isFalse();
  }

  @Test
  void givesEveryDemoAccountAnIdAndOneRoleOfTheRealm() throws IOException {
    JsonNode realm = RealmFiles.read(List.of(REALM), VALUES);
    List<String> roles = realm.path("roles").path("realm").findValuesAsText("name");

    for (JsonNode user : RealmFiles.read(List.of(DEMO), VALUES).path("users")) {
      assertThat(user.path("id").asText()).matches("5e1e0000-0000-4000-8000-\\d{12}");
      assertThat(user.path("realmRoles")).hasSize(1);
      assertThat(roles).contains(user.path("realmRoles").path(0).asText());
    }
  }
}
