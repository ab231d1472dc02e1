package org.seine.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.WithAPortalOfItsOwn;
import org.seine.embedded.RealServices;

@WithAPortalOfItsOwn
@DisplayName("Upgrading a realm that exists")
class RealmUpgradeIT {
  private static final String REALM = "/seine-upgraded";

  private final KeycloakAdmin admin = administer();

  @BeforeEach
  void createTheRealm() throws IOException {
    RealmUpgrade.apply(admin, wanted());
  }

  @AfterEach
  void removeTheRealm() {
    admin.delete(REALM);
  }

  @Test
  void changesNothingTheSecondTime() throws IOException {
    assertThat(RealmUpgrade.apply(admin, wanted())).isEmpty();
  }

  @Test
  void restoresASettingThatSomebodyChanged() throws IOException {
    change(REALM, "accessTokenLifespan", 86_400);

    assertThat(RealmUpgrade.apply(admin, wanted()))
        .containsExactly("realm /accessTokenLifespan changed");
    assertThat(admin.get(REALM).path("accessTokenLifespan").asInt()).isEqualTo(300);
  }

  @Test
  void restoresARoleThatSomebodyDeleted() throws IOException {
    admin.delete(REALM + "/roles/auditor");

    assertThat(RealmUpgrade.apply(admin, wanted())).containsExactly("role auditor created");
  }

  @Test
  void closesAPasswordGrantThatSomebodyOpened() throws IOException {
    change(client("seine-pages"), "directAccessGrantsEnabled", true);

    assertThat(RealmUpgrade.apply(admin, wanted()))
        .containsExactly("client seine-pages /directAccessGrantsEnabled changed");
  }

  @Test
  void restoresTheAudienceOfAClient() throws IOException {
    JsonNode mapper = admin.get(client("seine-cli") + "/protocol-mappers/models").path(0);
    admin.delete(client("seine-cli") + "/protocol-mappers/models/" + mapper.path("id").asText());

    assertThat(RealmUpgrade.apply(admin, wanted()))
        .containsExactly("client seine-cli /protocolMappers changed");
  }

  @Test
  void givesThePortalItsRoleBack() throws IOException {
    JsonNode account =
        admin.get(REALM + "/users?exact=true&username=service-account-seine-portal").path(0);
    String mappings =
        REALM
            + "/users/"
            + account.path("id").asText()
            + "/role-mappings/clients/"
            + client("realm-management").replaceAll(".*/", "");
    admin.delete(mappings);

    assertThat(RealmUpgrade.apply(admin, wanted()))
        .containsExactly("account service-account-seine-portal role view-users given");
  }

  @Test
  void keepsPeopleTheirCredentialsAndRoles() throws IOException {
    ObjectNode person = JsonNodeFactory.instance.objectNode();
    person.put("username", "kept").put("enabled", true);
    person
        .putArray("credentials")
        .addObject()
        .put("type", "password")
        .put("value", "twelve-or-more");
    admin.post(REALM + "/users", person);
    String path =
        REALM
            + "/users/"
            + admin.get(REALM + "/users?exact=true&username=kept").path(0).path("id").asText();
    admin.post(
        path + "/role-mappings/realm",
        JsonNodeFactory.instance.arrayNode().add(admin.get(REALM + "/roles/investigator")));
    JsonNode credentials = admin.get(path + "/credentials");
    change(REALM, "bruteForceProtected", false);

    RealmUpgrade.apply(admin, wanted());

    assertThat(admin.get(path + "/credentials")).isEqualTo(credentials).isNotEmpty();
    assertThat(admin.get(path + "/role-mappings/realm").findValuesAsText("name"))
        .contains("investigator");
  }

  @Test
  void movesToANewSignInFlowInOneStep() throws IOException {
    RealmUpgrade.apply(admin, withAnotherFlow());

    assertThat(admin.get(REALM).path("browserFlow").asText()).isEqualTo("seine browser 3");
    assertThat(RealmUpgrade.apply(admin, withAnotherFlow())).isEmpty();
  }

  @Test
  void refusesAFlowThatSomebodyWeakened() {
    JsonNode executions = admin.get(REALM + "/authentication/flows/seine%20browser%202/executions");
    for (JsonNode execution : executions) {
      if ("auth-otp-form".equals(execution.path("providerId").asText())) {
        ObjectNode weakened = execution.deepCopy();
        admin.put(
            REALM + "/authentication/flows/seine%20browser%202/executions",
            weakened.put("requirement", "DISABLED"));
      }
    }

    assertThatThrownBy(() -> RealmUpgrade.apply(admin, wanted()))
        .isInstanceOf(RealmRefused.class)
        .hasMessageContaining("seine browser 2")
        .hasMessageContaining("auth-otp-form DISABLED");
  }

  private static KeycloakAdmin administer() {
    RealServices.ensureRunning();
    return RealServices.keycloakAdmin();
  }

  private static ObjectNode wanted() throws IOException {
    return RealmFiles.read(
            List.of(Path.of("keycloak-realm/seine-realm.json")), RealServices.realmValues())
        .put("realm", REALM.substring(1));
  }

  private static ObjectNode withAnotherFlow() throws IOException {
    String renamed = wanted().toString().replaceAll("(seine [a-z -]+) 2\"", "$1 3\"");
    return (ObjectNode)
        new ObjectMapper()
            .readTree(
                renamed.replace("used 2", "used 3").replace("\"level 2\"", "\"level 2 again\""));
  }

  private String client(String clientId) {
    return REALM
        + "/clients/"
        + admin.get(REALM + "/clients?clientId=" + clientId).path(0).path("id").asText();
  }

  private void change(String path, String field, int value) {
    admin.put(path, ((ObjectNode) admin.get(path)).put(field, value));
  }

  private void change(String path, String field, boolean value) {
    admin.put(path, ((ObjectNode) admin.get(path)).put(field, value));
  }
}
