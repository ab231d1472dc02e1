package org.seine.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.HttpCookie;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.seine.crypto.wrap.WrapRefused;
import org.seine.embedded.DemoTokens;
import org.seine.embedded.RealServices;
import org.seine.embedded.TestUsers;

@QuarkusTest
@QuarkusTestResource(RealServices.class)
class SignInIT {
  private static final String MEMBER = "tamsin.orrel-quay";

  @Test
  void leadsThroughKeycloakBackToThePageThatWasWanted() {
    CookieBrowser browser = new CookieBrowser();

    HttpResponse<String> page = browser.signIn(MEMBER, "/api/v1/me");

    assertThat(page.uri()).hasToString(RealServices.portalUrl() + "/api/v1/me");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Port Callis");
    assertThat(browser.portalCookies()).containsExactly("__Host-seine");
  }

  @Test
  void refusesACallWithoutASession() {
    assertThat(new CookieBrowser().get("/api/v1/me").statusCode()).isEqualTo(401);
  }

  @Test
  void refusesACookieThatWasNeverGiven() {
    CookieBrowser browser = new CookieBrowser();
    browser.take(cookie(SessionSecret.random().written()));

    assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(401);
  }

  @Test
  void refusesACookieThatIsNoneOfOurs() {
    CookieBrowser browser = new CookieBrowser();
    browser.take(cookie("nonsense"));

    assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(401);
  }

  @Test
  void refusesAChangeThatAnotherSiteCaused() {
    CookieBrowser browser = signedIn();

    HttpResponse<String> answer =
        browser.send(
            CookieBrowser.at("/api/v1/session")
                .header("Origin", "https://elsewhere.example")
                .header("Seine-Call", "member")
                .DELETE());

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(200);
  }

  @Test
  void refusesACallWithATokenThatIsNoneAlthoughTheCookieIsGood() {
    CookieBrowser browser = signedIn();

    HttpResponse<String> answer =
        browser.send(CookieBrowser.at("/api/v1/me").header("Authorization", "Bearer x").GET());

    assertThat(answer.statusCode()).isEqualTo(401);
  }

  @Test
  void endsHereAtOnceAndAtKeycloakToo() {
    CookieBrowser browser = signedIn();
    HttpCookie old = browser.session().orElseThrow();

    assertThat(browser.call("DELETE", "/api/v1/session").statusCode()).isEqualTo(204);

    assertThat(browser.session()).isEmpty();
    browser.take(old);
    assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(401);
    assertThat(browser.get("/sign-in").body()).contains("kc-form-login");
  }

  @Test
  void endsEverywhereAndAsksForThePasswordAgain() {
    CookieBrowser first = signedIn();
    CookieBrowser second = signedIn();

    assertThat(first.call("DELETE", "/api/v1/sessions").statusCode()).isEqualTo(204);

    assertThat(second.get("/api/v1/me").statusCode()).isEqualTo(401);
    HttpResponse<String> asked = second.get("/sign-in?to=/api/v1/me");
    assertThat(asked.body()).contains("kc-form-login");
    HttpResponse<String> page = typeUntilLetIn(second, asked);
    assertThat(page.uri()).hasPath("/api/v1/me");
    assertThat(page.statusCode()).isEqualTo(200);
  }

  @Test
  void endsWhenKeycloakSaysSo() {
    CookieBrowser browser = signedIn();

    RealServices.keycloakAdmin()
        .post(
            "/seine/users/" + TestUsers.idOf(MEMBER) + "/logout",
            JsonNodeFactory.instance.objectNode());

    assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(401);
  }

  @Test
  void refusesWhatIsNoLogoutToken() {
    CookieBrowser browser = signedIn();

    for (String token : List.of("", "nonsense", DemoTokens.of(MEMBER))) {
      HttpResponse<String> answer =
          browser.send(
              CookieBrowser.at("/signed-out")
                  .header("Origin", RealServices.portalUrl())
                  .header("Seine-Call", "member")
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(HttpRequest.BodyPublishers.ofString("logout_token=" + token)));
      assertThat(answer.statusCode()).isEqualTo(400);
    }

    assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(200);
  }

  @Test
  void endsWhenItIsNotUsed() throws SQLException {
    CookieBrowser browser = signedIn();

    change(browser, "last_used_at = last_used_at - interval '16 minutes'");

    assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(401);
  }

  @Test
  void isNotKeptOpenByATimer() throws SQLException {
    CookieBrowser browser = signedIn();
    change(browser, "last_used_at = last_used_at - interval '14 minutes'");

    browser.send(CookieBrowser.at("/api/v1/me").header("Seine-Call", "background").GET());
    assertThat(idleSeconds(browser)).isGreaterThan(Duration.ofMinutes(13).toSeconds());

    browser.call("GET", "/api/v1/me");
    assertThat(idleSeconds(browser)).isLessThan(60);
  }

  @Test
  void endsAfterItsLongestTime() throws SQLException {
    CookieBrowser browser = signedIn();

    change(browser, "ends_at = now() - interval '1 second'");

    assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(401);
  }

  @Test
  void saysWhenItEnds() {
    CookieBrowser browser = signedIn();

    assertThat(browser.call("GET", "/api/v1/session").body())
        .contains("signedInAt", "idleEndsAt", "endsAt");
  }

  @Test
  void renewsItsTokensOnceForManyCallsAtATime() throws SQLException {
    CookieBrowser browser = signedIn();

    for (int renewal = 0; renewal < 2; renewal++) {
      makeTokensOld(browser);
      byte[] old = tokens(browser);

      List<Integer> answers =
          IntStream.range(0, 8)
              .parallel()
              .mapToObj(call -> browser.get("/api/v1/me").statusCode())
              .toList();

      assertThat(answers).containsOnly(200);
      assertThat(tokens(browser)).isNotEqualTo(old);
    }
  }

  @Test
  void refusesARowWhoseTokensWereSwapped() throws SQLException {
    CookieBrowser first = signedIn();
    CookieBrowser second = signedIn();
    byte[] foreign = tokens(second);

    change(first, "wrapped_tokens = '\\x" + HexFormat.of().formatHex(foreign) + "'");

    assertThat(first.get("/api/v1/me").statusCode()).isEqualTo(401);
  }

  @Test
  void keepsNeitherCookieNorTokenInTheTable() throws SQLException {
    CookieBrowser browser = signedIn();
    String cookie = browser.session().orElseThrow().getValue();

    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select s::text from page_session s")) {
      while (rows.next()) {
        assertThat(rows.getString(1)).doesNotContain(cookie).doesNotContain("eyJ");
      }
    }
  }

  private static CookieBrowser signedIn() {
    CookieBrowser browser = new CookieBrowser();
    HttpResponse<String> page = typeUntilLetIn(browser, browser.signIn(MEMBER, "/api/v1/me"));
    assertThat(page.uri()).as(page.body()).hasPath("/api/v1/me");
    assertThat(page.statusCode()).isEqualTo(200);
    return browser;
  }

  /**
   * Keycloak dates a sign-in by the second: in the second of a signing out everywhere it counts as
   * before it, and the person is asked again. Half-seconds apart, three more times are enough.
   */
  private static HttpResponse<String> typeUntilLetIn(
      CookieBrowser browser, HttpResponse<String> asked) {
    HttpResponse<String> page = asked;
    for (int again = 0; again < 4 && page.body().contains("kc-form-login"); again++) {
      LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
      page = browser.type(MEMBER, page);
    }
    return page;
  }

  /** The cookie's holder can open and lock the tokens anew, so a test can make them older. */
  private static void makeTokensOld(CookieBrowser browser) throws SQLException {
    SessionSecret secret =
        SessionSecret.read(browser.session().orElseThrow().getValue()).orElseThrow();
    UUID row = id(browser);
    try {
      KeycloakTokens tokens = KeycloakTokens.unwrap(tokens(browser), secret, row);
      byte[] older =
          new KeycloakTokens(tokens.access(), tokens.refresh(), Instant.now().minusSeconds(1))
              .wrapped(secret, row);
      change(browser, "wrapped_tokens = '\\x" + HexFormat.of().formatHex(older) + "'");
    } catch (WrapRefused foreign) {
      throw new AssertionError(foreign);
    }
  }

  private static HttpCookie cookie(String value) {
    HttpCookie cookie = new HttpCookie(SessionCookie.NAME, value);
    cookie.setPath("/");
    cookie.setSecure(true);
    cookie.setVersion(0);
    return cookie;
  }

  static void change(CookieBrowser browser, String assignment) throws SQLException {
    try (Connection connection = connect();
        PreparedStatement update =
            connection.prepareStatement(
                "update page_session set " + assignment + " where cookie_hash = ?")) {
      update.setBytes(1, hash(browser));
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }

  private static long idleSeconds(CookieBrowser browser) throws SQLException {
    return column(browser, "extract(epoch from now() - last_used_at)::bigint", Long.class);
  }

  private static byte[] tokens(CookieBrowser browser) throws SQLException {
    return column(browser, "wrapped_tokens", byte[].class);
  }

  private static UUID id(CookieBrowser browser) throws SQLException {
    return column(browser, "id", UUID.class);
  }

  private static <T> T column(CookieBrowser browser, String name, Class<T> type)
      throws SQLException {
    try (Connection connection = connect();
        PreparedStatement query =
            connection.prepareStatement(
                "select " + name + " from page_session where cookie_hash = ?")) {
      query.setBytes(1, hash(browser));
      try (ResultSet found = query.executeQuery()) {
        found.next();
        return type.cast(found.getObject(1));
      }
    }
  }

  private static byte[] hash(CookieBrowser browser) {
    return SessionSecret.read(browser.session().orElseThrow().getValue()).orElseThrow().hash();
  }

  private static Connection connect() throws SQLException {
    return DriverManager.getConnection(
        RealServices.jdbcUrl(), "seine_portal", RealServices.databasePassword("seine_portal"));
  }
}
