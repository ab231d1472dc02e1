package org.seine.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Signs demo accounts in at the portal's Keycloak, by the client that only the demo knows. */
final class SignIn {
  private static final int MARGIN_SECONDS = 60;

  private final HttpClient http;
  private final URI tokenEndpoint;
  private final String password;
  private final ObjectMapper json = new ObjectMapper();

  SignIn(HttpClient http, URI realm, String password) {
    this.http = http;
    this.tokenEndpoint = URI.create(realm + "/protocol/openid-connect/token");
    this.password = password;
  }

  /** An access token that is good for the next minute. */
  String tokenOf(Person person) throws IOException, InterruptedException {
    Instant now = Instant.now();
    @Nullable String present = person.tokenAt(now);
    if (present != null) {
      return present;
    }
    String form =
        "grant_type=password&client_id=seine-demo-tests&username=%s&password=%s"
            .formatted(encoded(person.username()), encoded(password));
    var answer =
        http.send(
            HttpRequest.newBuilder(tokenEndpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build(),
            BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(
          "%s cannot sign in: Keycloak answered %d"
              .formatted(person.username(), answer.statusCode()));
    }
    JsonNode body = json.readTree(answer.body());
    String token = body.path("access_token").asText();
    person.signedIn(token, now.plusSeconds(body.path("expires_in").asLong() - MARGIN_SECONDS));
    return token;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
