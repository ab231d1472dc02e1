package org.seine.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.seine.realm.KeycloakAdmin;

/** Further accounts for tests, beside those of the demo; all with {@link DemoTokens#PASSWORD}. */
public final class TestUsers {
  private static final String USERS = "/seine/users";

  private TestUsers() {}

  /**
   * Creates an account.
   *
   * @param role a realm role, such as {@code investigator}
   * @return the account's id, which is the subject of its tokens
   */
  public static String create(String username, String role) {
    KeycloakAdmin admin = RealServices.keycloakAdmin();
    ObjectNode user =
        JsonNodeFactory.instance
            .objectNode()
            .put("username", username)
            .put("enabled", true)
            .put("emailVerified", true)
            .put("firstName", "Test")
            .put("lastName", username)
            .put("email", username + "@test.example");
    user.putArray("credentials").add(password());
    admin.post(USERS, user);
    String id = idOf(username);
    JsonNode realmRole = admin.get("/seine/roles/" + role);
    admin.post(
        USERS + "/" + id + "/role-mappings/realm",
        JsonNodeFactory.instance.arrayNode().add(realmRole));
    return id;
  }

  /** The id of an account, which is the subject of its tokens. */
  public static String idOf(String username) {
    return RealServices.keycloakAdmin()
        .get(USERS + "?exact=true&username=" + username)
        .path(0)
        .path("id")
        .asText();
  }

  /** Gives the account a new credential with the same password, created at this moment. */
  public static void resetCredential(String username) {
    KeycloakAdmin admin = RealServices.keycloakAdmin();
    String user = USERS + "/" + idOf(username);
    // The password policy remembers: the old credential goes first.
    for (JsonNode credential : admin.get(user + "/credentials")) {
      admin.delete(user + "/credentials/" + credential.path("id").asText());
    }
    admin.put(user + "/reset-password", password());
  }

  /** Removes an account. */
  public static void delete(String username) {
    RealServices.keycloakAdmin().delete(USERS + "/" + idOf(username));
  }

  private static ObjectNode password() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", "password")
        .put("value", DemoTokens.PASSWORD)
        .put("temporary", false);
  }
}
