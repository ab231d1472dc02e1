package org.seine.embedded;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Real access tokens of real accounts, by the password-grant client that only the demo knows. */
public final class DemoTokens {
  /** The password of every demo account, published on purpose. */
  public static final String PASSWORD = "demo-only-lantern-42";

  private DemoTokens() {}

  /**
   * A fresh access token, good for five minutes.
   *
   * @param username of keycloak-realm/demo.json or of {@link TestUsers}, such as {@code
   *     elodie.maraquin}
   */
  public static String of(String username) {
    String form =
        "grant_type=password&client_id=seine-demo-tests&scope=openid&username=%s&password=%s"
            .formatted(
                URLEncoder.encode(username, StandardCharsets.UTF_8),
                URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8));
    return accessToken(form);
  }

  static String accessToken(String form) {
    try {
      HttpResponse<String> answer =
          HttpClient.newBuilder()
              .sslContext(Trust.in(RealServices.trust()))
              .build()
              .send(
                  HttpRequest.newBuilder(
                          URI.create(
                              RealServices.keycloakUrl()
                                  + "/realms/seine/protocol/openid-connect/token"))
                      .header("Content-Type", "application/x-www-form-urlencoded")
                      .POST(HttpRequest.BodyPublishers.ofString(form))
                      .build(),
                  HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException("Keycloak gave no token: " + answer.body());
      }
      return new ObjectMapper().readTree(answer.body()).path("access_token").asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
