package org.seine.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.embedded.Browser;
import org.seine.embedded.DemoTokens;
import org.seine.embedded.RealServices;
import org.seine.embedded.TestUsers;

@DisplayName("Signing in at a realm made from the one file that production uses")
class SignInIT {
  private static final String REALM = "seine-strict";

  @BeforeAll
  static void createTheRealm() throws IOException {
    RealServices.ensureRunning();
    RealmUpgrade.apply(
        RealServices.keycloakAdmin(),
        RealmFiles.read(
                List.of(Path.of("keycloak-realm/seine-realm.json")), RealServices.realmValues())
            .put("realm", REALM));
    TestUsers.create(REALM, "newcomer", "investigator", false);
    TestUsers.create(REALM, "regular", "investigator", true);
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
  @DisplayName("gives level 2 to whoever used both factors, and keeps it for the session")
  void givesLevelTwo() throws Exception {
    Browser browser = new Browser(REALM);
    String first = browser.tokenByTwoFactors("regular");
    String again = browser.token(browser.authorise());

    assertThat(Browser.claims(first).path("acr").asText()).isEqualTo("2");
    assertThat(Browser.claims(again).path("acr").asText()).isEqualTo("2");
    assertThat(Browser.claims(first).has("impersonator")).isFalse();
  }

  @Test
  @DisplayName("asks for both factors, whatever lower level is asked for")
  void cannotBeTalkedDown() throws Exception {
    Browser browser = new Browser(REALM);
    HttpResponse<String> page =
        browser.authorise("seine-cli", "http://127.0.0.1/signed-in", "&acr_values=1");

    assertThat(page.headers().firstValue("location").orElse("")).doesNotContain("code=");
    assertThat(page.body()).doesNotContain("name=\"password\"");
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
        new Browser(REALM).authorise("seine-cli", "http://127.0.0.1/signed-in", "");

    assertThat(answer.headers().firstValue("location").orElse(""))
        .contains("error=invalid_request");
  }

  @Test
  void refusesThePagesWithoutAPushedRequest() throws Exception {
    HttpResponse<String> answer =
        new Browser(REALM)
            .authorise(
                "seine-pages",
                RealServices.portalUrl() + "/signed-in",
                "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
                    + "&code_challenge_method=S256");

    assertThat(answer.headers().firstValue("location").orElse(""))
        .contains("error=invalid_request")
        .doesNotContain("code=");
  }

  @Test
  void givesNobodyAPasswordGrant() throws Exception {
    HttpResponse<String> answer =
        new Browser(REALM)
            .askForAToken(
                "grant_type=password&client_id=seine-cli&username=newcomer&password="
                    + DemoTokens.PASSWORD);

    assertThat(answer.body()).contains("unauthorized_client");
  }

  private static HttpResponse<String> signIn(String realm, String username) throws Exception {
    Browser browser = new Browser(realm);
    return browser.password(browser.authorise(), username);
  }
}
