package org.seine.production;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * Asks Keycloak, as anybody on the network could, whether a client takes passwords (RFC 6749,
 * section 4.3). The person asked for does not exist, so no account is touched.
 */
final class PasswordGrantProbe {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final HttpClient http;
  private final String realm;

  PasswordGrantProbe(String realm, SSLContext trust) {
    this.http = HttpClient.newBuilder().sslContext(trust).connectTimeout(PATIENCE).build();
    this.realm = realm;
  }

  /**
   * The error that Keycloak names, empty if it names none.
   *
   * @param secret of a confidential client; empty for a public one
   * @throws IOException if Keycloak does not answer
   */
  Optional<String> ask(String client, String secret) throws IOException {
    Map<String, String> form =
        Map.of(
            "grant_type", "password",
            "client_id", client,
            "client_secret", secret,
            "username", "nobody-asks-by-password",
            "password", "none");
    String body =
        form.entrySet().stream()
            .filter(field -> !field.getValue().isEmpty())
            .map(field -> field.getKey() + "=" + encode(field.getValue()))
            .reduce((left, right) -> left + "&" + right)
            .orElse("");
    try {
      HttpResponse<byte[]> answer =
          http.send(
              HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                  .timeout(PATIENCE)
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(HttpRequest.BodyPublishers.ofString(body))
                  .build(),
              HttpResponse.BodyHandlers.ofByteArray());
      return Optional.of(new ObjectMapper().readTree(answer.body()).path("error").asText())
          .filter(error -> !error.isEmpty());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while Keycloak was asked", e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
