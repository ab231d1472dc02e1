package org.seine.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.embedded.DemoTokens;
import org.seine.embedded.RealServices;
import org.seine.embedded.Trust;

@DisplayName("Signing in at a realm made from the one file that production uses")
class SignInIT {
  private static final String REALM = "seine-strict";
  private static final String CHALLENGE =
      "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256";
  private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

  @BeforeAll
  static void createTheRealm() throws IOException {
    RealServices.ensureRunning();
    ObjectNode realm =
        RealmFiles.read(
            List.of(Path.of("keycloak-realm/seine-realm.json")), RealServices.realmValues());
    RealmUpgrade.apply(RealServices.keycloakAdmin(), realm.put("realm", REALM));
    ObjectNode person =
        JsonNodeFactory.instance
            .objectNode()
            .put("username", "newcomer")
            .put("enabled", true)
            .put("firstName", "New")
            .put("lastName", "Comer")
            .put("email", "newcomer@test.example");
    person
        .putArray("credentials")
        .addObject()
        .put("type", "password")
        .put("value", DemoTokens.PASSWORD);
    RealServices.keycloakAdmin().post("/" + REALM + "/users", person);
  }

  @AfterAll
  static void removeTheRealm() {
    RealServices.keycloakAdmin().delete("/" + REALM);
  }

  @Test
  void asksForASecondFactorAfterThePassword() throws Exception {
    HttpResponse<String> answer = signIn(REALM, "newcomer");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("location").orElse(""))
        .contains("execution=CONFIGURE_TOTP")
        .doesNotContain("code=");
  }

  @Test
  @DisplayName("is relaxed in the demo alone, where the password is enough")
  void isRelaxedInTheDemo() throws Exception {
    assertThat(signIn("seine", "elodie.maraquin").headers().firstValue("location").orElse(""))
        .startsWith("http://127.0.0.1/signed-in")
        .contains("code=");
  }

  @Test
  void refusesTheCommandLineWithoutPkce() throws Exception {
    HttpResponse<String> answer =
        new Browser().get(authorisation(REALM, "seine-cli", "http://127.0.0.1/signed-in", ""));

    assertThat(answer.headers().firstValue("location").orElse(""))
        .contains("error=invalid_request");
  }

  @Test
  void refusesThePagesWithoutAPushedRequest() throws Exception {
    HttpResponse<String> answer =
        new Browser()
            .get(
                authorisation(REALM, "seine-pages", "https://localhost:8443/signed-in", CHALLENGE));

    assertThat(answer.headers().firstValue("location").orElse(""))
        .contains("error=invalid_request")
        .doesNotContain("code=");
  }

  @Test
  void givesNobodyAPasswordGrant() throws Exception {
    HttpResponse<String> answer =
        new Browser()
            .post(
                RealServices.keycloakUrl() + "/realms/" + REALM + "/protocol/openid-connect/token",
                "grant_type=password&client_id=seine-cli&username=newcomer&password="
                    + DemoTokens.PASSWORD);

    assertThat(answer.body()).contains("unauthorized_client");
  }

  private static HttpResponse<String> signIn(String realm, String username) throws Exception {
    Browser browser = new Browser();
    HttpResponse<String> page =
        browser.get(authorisation(realm, "seine-cli", "http://127.0.0.1/signed-in", CHALLENGE));
    Matcher form = FORM.matcher(page.body());
    assertThat(form.find()).as("a sign-in form, found status %d", page.statusCode()).isTrue();
    return browser.post(
        form.group(1).replace("&amp;", "&"),
        "username=" + username + "&password=" + DemoTokens.PASSWORD);
  }

  private static String authorisation(
      String realm, String client, String redirect, String challenge) {
    return "%s/realms/%s/protocol/openid-connect/auth?response_type=code&scope=openid&client_id=%s&redirect_uri=%s%s"
        .formatted(
            RealServices.keycloakUrl(),
            realm,
            client,
            URLEncoder.encode(redirect, StandardCharsets.UTF_8),
            challenge);
  }

  /** Keeps cookies, follows nothing. */
  private static final class Browser {
    private final HttpClient http;

    Browser() throws IOException {
      http =
          HttpClient.newBuilder()
              .sslContext(Trust.in(RealServices.trust()))
              .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
              .build();
    }

    HttpResponse<String> get(String url) throws Exception {
      return http.send(
          HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String url, String form) throws Exception {
      return http.send(
          HttpRequest.newBuilder(URI.create(url))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(form))
              .build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }
}
