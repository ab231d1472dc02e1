package org.seine.embedded;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.seine.realm.KeycloakAdmin;

/** Tokens that Keycloak really issued, and that the portal must refuse all the same. */
public final class OddTokens {
  private static final String CLIENTS = "/seine/clients";

  private OddTokens() {}

  /** A token whose audience is not the portal. */
  public static String ofAnotherAudience(String username) {
    client("test-other-audience", 300, false);
    return token("test-other-audience", username);
  }

  /** A token for the portal that has ended. */
  public static String expired(String username) {
    client("test-short-lived", 1, true);
    String token = token("test-short-lived", username);
    try {
      Thread.sleep(2_500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return token;
  }

  private static String token(String client, String username) {
    return DemoTokens.accessToken(
        "grant_type=password&client_id=%s&scope=openid&username=%s&password=%s"
            .formatted(
                client,
                URLEncoder.encode(username, StandardCharsets.UTF_8),
                URLEncoder.encode(DemoTokens.PASSWORD, StandardCharsets.UTF_8)));
  }

  private static void client(String id, int seconds, boolean forThePortal) {
    KeycloakAdmin admin = RealServices.keycloakAdmin();
    if (!admin.get(CLIENTS + "?clientId=" + id).isEmpty()) {
      return;
    }
    ObjectNode client =
        JsonNodeFactory.instance
            .objectNode()
            .put("clientId", id)
            .put("publicClient", true)
            .put("standardFlowEnabled", false)
            .put("directAccessGrantsEnabled", true);
    client.putObject("attributes").put("access.token.lifespan", Integer.toString(seconds));
    client.putArray("defaultClientScopes").add("basic").add("roles");
    if (forThePortal) {
      client
          .putArray("protocolMappers")
          .addObject()
          .put("name", "seine-api")
          .put("protocol", "openid-connect")
          .put("protocolMapper", "oidc-audience-mapper")
          .putObject("config")
          .put("included.custom.audience", "seine-api")
          .put("access.token.claim", "true");
    }
    admin.post(CLIENTS, client);
  }
}
