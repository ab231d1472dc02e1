package org.seine.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.seine.realm.KeycloakAdmin;

/** Further accounts for tests, beside those of the demo; all with {@link DemoTokens#PASSWORD}. */
public final class TestUsers {
  private static final String REALM = "seine";
  private static final String USERS = "/seine/users";

  private TestUsers() {}

  /**
   * Creates an account.
   *
   * @param role a realm role, such as {@code investigator}
   * @return the account's id, which is the subject of its tokens
   */
  public static String create(String username, String role) {
    return create(REALM, username, role, false);
  }

  /**
   * Creates an account of any realm.
   *
   * @param secondFactor whether it has one-time codes of {@link Browser#CODE_SECRET}
   * @return the account's id, which is the subject of its tokens
   */
  public static String create(String realm, String username, String role, boolean secondFactor) {
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
    ArrayNode credentials = user.putArray("credentials").add(password());
    if (secondFactor) {
      credentials.add(oneTimeCodes(System.currentTimeMillis()));
    }
    admin.post("/" + realm + "/users", user);
    String id = idOf(realm, username);
    JsonNode realmRole = admin.get("/" + realm + "/roles/" + role);
    admin.post(
        "/" + realm + "/users/" + id + "/role-mappings/realm",
        JsonNodeFactory.instance.arrayNode().add(realmRole));
    return id;
  }

  /** The id of an account, which is the subject of its tokens. */
  public static String idOf(String username) {
    return idOf(REALM, username);
  }

  private static String idOf(String realm, String username) {
    return RealServices.keycloakAdmin()
        .get("/" + realm + "/users?exact=true&username=" + username)
        .path(0)
        .path("id")
        .asText();
  }

  /** Gives the account a security key beside its password, said to be made at a moment. */
  public static void addSecurityKey(String username, Instant made) {
    ObjectNode change = JsonNodeFactory.instance.objectNode();
    change
        .putArray("credentials")
        .addObject()
        .put("type", "webauthn")
        .put("createdDate", made.toEpochMilli())
        .put("secretData", "{}")
        .put("credentialData", "{}");
    KeycloakAdmin admin = RealServices.keycloakAdmin();
    String user = USERS + "/" + idOf(username);
    ObjectNode account = (ObjectNode) admin.get(user);
    admin.put(user, account.setAll(change));
  }

  /** Removes the account's credentials of one type, such as {@code webauthn}. */
  public static void removeCredentials(String username, String type) {
    KeycloakAdmin admin = RealServices.keycloakAdmin();
    String credentials = USERS + "/" + idOf(username) + "/credentials";
    for (JsonNode credential : admin.get(credentials)) {
      if (type.equals(credential.path("type").asText())) {
        admin.delete(credentials + "/" + credential.path("id").asText());
      }
    }
  }

  /** Gives the account a new credential with the same password, created at this moment. */
  public static void resetCredential(String username) {
    KeycloakAdmin admin = RealServices.keycloakAdmin();
    String user = USERS + "/" + idOf(username);
    // The password policy remembers: the old credential goes first.
    removeCredentials(username, "password");
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

  private static ObjectNode oneTimeCodes(long made) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", "otp")
        .put("createdDate", made)
        .put("secretData", "{\"value\":\"" + Browser.CODE_SECRET + "\"}")
        .put(
            "credentialData",
            "{\"subType\":\"totp\",\"digits\":6,\"counter\":0,\"period\":30,"
                + "\"algorithm\":\"HmacSHA1\"}");
  }
}
