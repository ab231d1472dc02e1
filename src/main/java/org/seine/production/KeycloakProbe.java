package org.seine.production;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.net.ssl.SSLContext;

/** Asks Keycloak what it would let others do. No question touches a person's account. */
final class KeycloakProbe {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient http;
  private final String realm;

  KeycloakProbe(String realm, SSLContext trust) {
    this.http = HttpClient.newBuilder().sslContext(trust).connectTimeout(PATIENCE).build();
    this.realm = realm;
  }

  /**
   * Whether a client takes passwords (RFC 6749, section 4.3): the error that Keycloak names, empty
   * if it names none. Asked as anybody on the network could, for a person who does not exist.
   *
   * @param secret of a confidential client; empty for a public one
   * @throws IOException if Keycloak does not answer
   */
  Optional<String> passwordGrant(String client, String secret) throws IOException {
    Map<String, String> form =
        new TreeMap<>(
            Map.of(
                "grant_type", "password",
                "client_id", client,
                "username", "nobody-asks-by-password",
                "password", "none"));
    if (!secret.isEmpty()) {
      form.put("client_secret", secret);
    }
    return Optional.of(token(form).path("error").asText()).filter(error -> !error.isEmpty());
  }

  /**
   * The status with which Keycloak answers a call of its impersonation feature: 501 where the
   * feature is off, whoever asks. The client asks to impersonate its own service account, which
   * Keycloak refuses in any case.
   *
   * @throws IOException if Keycloak does not answer, or does not know the client
   */
  int impersonation(String client, String secret) throws IOException {
    Map<String, String> form = new TreeMap<>();
    form.put("grant_type", "client_credentials");
    form.put("client_id", client);
    form.put("client_secret", secret);
    String token = token(form).path("access_token").asText();
    String[] parts = token.split("\\.", -1);
    if (parts.length != 3) {
      throw new IOException("Keycloak gave the portal's own account no token");
    }
    String own = json.readTree(Base64.getUrlDecoder().decode(parts[1])).path("sub").asText();
    String users = realm.replace("/realms/", "/admin/realms/") + "/users/";
    return send(HttpRequest.newBuilder(URI.create(users + own + "/impersonation"))
            .header("Authorization", "Bearer " + token)
            .POST(HttpRequest.BodyPublishers.noBody()))
        .statusCode();
  }

  private JsonNode token(Map<String, String> form) throws IOException {
    String body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + encode(field.getValue()))
            .reduce((left, right) -> left + "&" + right)
            .orElse("");
    return json.readTree(
        send(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)))
            .body());
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder question) throws IOException {
    try {
      return http.send(question.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while Keycloak was asked", e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
