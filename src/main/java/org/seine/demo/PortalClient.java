package org.seine.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Calls a running demo portal as its invented persons, with tokens of its own Keycloak. */
final class PortalClient {
  /** The password of every demo account, published on purpose. */
  private static final String PASSWORD = "demo-only-lantern-42";

  private final HttpClient http;
  private final String portal;
  private final String keycloak;
  private final ObjectMapper json = new ObjectMapper();
  private final Map<Person, String> tokens = new EnumMap<>(Person.class);

  PortalClient(String portal, String keycloak, SSLContext trust) {
    this.http =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).sslContext(trust).build();
    this.portal = portal;
    this.keycloak = keycloak;
  }

  Answer get(Person who, String path) throws IOException {
    return answer(call(who, path).GET());
  }

  Answer put(Person who, String path, String body) throws IOException {
    return answer(
        call(who, path)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body)));
  }

  Answer post(Person who, String path, String etag, @Nullable String body) throws IOException {
    var request = call(who, path).header("If-Match", etag);
    return answer(
        body == null
            ? request.POST(BodyPublishers.noBody())
            : request
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
  }

  Answer upload(Person who, String path, String name, String type, Supplier<InputStream> file)
      throws IOException {
    return answer(
        call(who, path)
            .header("Seine-File-Name", URLEncoder.encode(name, StandardCharsets.UTF_8))
            .header("Seine-File-Type", type)
            .header("Content-Type", "application/octet-stream")
            .PUT(BodyPublishers.ofInputStream(file)));
  }

  /** A document as it streams in; the caller closes it. */
  HttpResponse<InputStream> download(Person who, String path) throws IOException {
    return send(call(who, path).GET().build(), BodyHandlers.ofInputStream());
  }

  private HttpRequest.Builder call(Person who, String path) throws IOException {
    return HttpRequest.newBuilder(URI.create(portal + path))
        .header("Authorization", "Bearer " + token(who))
        .header("Seine-Unit", who.unit());
  }

  private Answer answer(HttpRequest.Builder request) throws IOException {
    var answer = send(request.build(), BodyHandlers.ofString());
    var body = answer.body().isEmpty() ? "null" : answer.body();
    return new Answer(
        answer.statusCode(), answer.headers().firstValue("ETag").orElse(""), json.readTree(body));
  }

  private String token(Person who) throws IOException {
    var known = tokens.get(who);
    if (known != null) {
      return known;
    }
    var form =
        "grant_type=password&client_id=seine-demo-tests&scope=openid&username=%s&password=%s"
            .formatted(who.account(), PASSWORD);
    var answer =
        send(
            HttpRequest.newBuilder(
                    URI.create(keycloak + "/realms/seine/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build(),
            BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException("no token for " + who.account() + ": " + answer.statusCode());
    }
    var token = json.readTree(answer.body()).path("access_token").asText();
    tokens.put(who, token);
    return Objects.requireNonNull(token);
  }

  /** Tokens live five minutes; long steps begin with new ones. */
  void signInAnew() {
    tokens.clear();
  }

  private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler)
      throws IOException {
    try {
      return http.send(request, handler);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** What the portal answered. */
  record Answer(int status, String etag, JsonNode body) {}
}
