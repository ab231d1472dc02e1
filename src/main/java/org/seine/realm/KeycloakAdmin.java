package org.seine.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Keycloak's admin REST API, as far as a realm file needs it. Signs in as a client and renews its
 * token; refusals name method, path and status, never a body.
 */
public final class KeycloakAdmin {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient http;
  private final String server;
  private final String signInRealm;
  private final String clientId;
  private final String clientSecret;
  private String token = "";
  private Instant renewAt = Instant.MIN;

  /**
   * Makes a client that has not signed in yet.
   *
   * @param server Keycloak's address, without a trailing slash
   * @param trust whose certificates are believed
   * @param signInRealm the realm of the client: {@code master} for whoever administers realms
   * @param clientId a client with a service account
   * @param clientSecret its secret
   */
  public KeycloakAdmin(
      String server, SSLContext trust, String signInRealm, String clientId, String clientSecret) {
    this.http = HttpClient.newBuilder().sslContext(trust).connectTimeout(PATIENCE).build();
    this.server = server;
    this.signInRealm = signInRealm;
    this.clientId = clientId;
    this.clientSecret = clientSecret;
  }

  /**
   * Reads one thing; a missing node if there is none.
   *
   * @param path under {@code /admin/realms}
   * @throws RealmRefused if Keycloak answers anything but 200 or 404
   */
  public JsonNode get(String path) {
    HttpResponse<byte[]> answer = send("GET", path, null);
    if (answer.statusCode() == 404) {
      return MissingNode.getInstance();
    }
    refuseUnless(answer.statusCode() == 200, "GET", path, answer);
    return parse(answer.body());
  }

  /**
   * Creates one thing.
   *
   * @throws RealmRefused if Keycloak refuses
   */
  public void post(String path, JsonNode body) {
    change("POST", path, body);
  }

  /**
   * Replaces one thing.
   *
   * @throws RealmRefused if Keycloak refuses
   */
  public void put(String path, JsonNode body) {
    change("PUT", path, body);
  }

  /**
   * Deletes one thing.
   *
   * @throws RealmRefused if Keycloak refuses
   */
  public void delete(String path) {
    change("DELETE", path, null);
  }

  private void change(String method, String path, @Nullable JsonNode body) {
    HttpResponse<byte[]> answer = send(method, path, body);
    refuseUnless(answer.statusCode() / 100 == 2, method, path, answer);
  }

  private HttpResponse<byte[]> send(String method, String path, @Nullable JsonNode body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server + "/admin/realms" + path))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token())
            .header("Content-Type", "application/json");
    return exchange(
        request
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8))
            .build());
  }

  private String token() {
    if (Instant.now().isAfter(renewAt)) {
      String form =
          "grant_type=client_credentials&client_id=%s&client_secret=%s"
              .formatted(encode(clientId), encode(clientSecret));
      HttpResponse<byte[]> answer =
          exchange(
              HttpRequest.newBuilder(
                      URI.create(
                          server + "/realms/" + signInRealm + "/protocol/openid-connect/token"))
                  .timeout(PATIENCE)
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(HttpRequest.BodyPublishers.ofString(form))
                  .build());
      if (answer.statusCode() != 200) {
        throw new RealmRefused(
            "Keycloak does not accept the administering client %s (status %d)"
                .formatted(clientId, answer.statusCode()));
      }
      JsonNode granted = parse(answer.body());
      token = granted.path("access_token").asText();
      renewAt = Instant.now().plusSeconds(granted.path("expires_in").asLong() / 2);
    }
    return token;
  }

  private HttpResponse<byte[]> exchange(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new RealmRefused("Keycloak at " + server + " does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RealmRefused("Interrupted while Keycloak was asked", e);
    }
  }

  private JsonNode parse(byte[] body) {
    try {
      return json.readTree(body);
    } catch (IOException e) {
      throw new RealmRefused("Keycloak answered something that is not JSON", e);
    }
  }

  private static void refuseUnless(
      boolean accepted, String method, String path, HttpResponse<byte[]> answer) {
    if (!accepted) {
      throw new RealmRefused(
          "Keycloak answered %d to %s %s".formatted(answer.statusCode(), method, path));
    }
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
