package org.seine.production;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.seine.WithAPortalOfItsOwn;
import org.seine.cli.Launched;
import org.seine.embedded.Browser;
import org.seine.embedded.DemoTokens;
import org.seine.embedded.RealServices;
import org.seine.embedded.TestUsers;
import org.seine.embedded.Trust;

/** The tests of this class go on from each other: one world, whose portal is started again. */
@WithAPortalOfItsOwn
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("The packaged portal in profile prod, on a PostgreSQL and a Keycloak of others")
class InServiceIT {
  private static final Duration START = Duration.ofMinutes(2);
  private static final Pattern ADDRESS = Pattern.compile("Listening on: https://[^:]+:(\\d+)");

  @TempDir static Path folder;
  private static ServiceWorld world;
  private static String ada;
  private static String ben;

  @BeforeAll
  static void prepare() throws Exception {
    world = ServiceWorld.prepare(folder);
    ada = TestUsers.create(ServiceWorld.REALM, "ada", "administrator", true);
    ben = TestUsers.create(ServiceWorld.REALM, "ben", "administrator", true);
    TestUsers.create(ServiceWorld.REALM, "carol", "investigator", false);
  }

  @AfterAll
  static void removeTheRealm() {
    RealServices.keycloakAdmin().delete("/" + ServiceWorld.REALM);
  }

  @Test
  @Order(1)
  @DisplayName("does not start with an administrator who has no account")
  void refusesAnAdministratorWithoutAnAccount() throws Exception {
    try (Launched portal =
        world.start(administrators(ada + " Ada Example\nnobody-of-the-realm Ben Example\n"))) {
      assertThat(portal.awaitEnd(START)).isNotZero();
      assertThat(portal.output())
          .contains("expected two persons with an account that has a credential")
          .doesNotContain("Listening on");
    }
    assertThat(world.number("select count(*) from member")).isZero();
  }

  @Test
  @Order(2)
  @DisplayName("starts, appoints the first administrators, and lets in who has two factors alone")
  void startsAndAppoints() throws Exception {
    try (Launched portal =
        world.start(administrators(ada + " Ada Example\n" + ben + " Ben Example\n"))) {
      portal.awaitOutput("Listening on: https", START);
      assertThat(portal.output()).contains("first administrators appointed: 2");
      int port = port(portal);

      String token = new Browser(ServiceWorld.REALM).tokenByTwoFactors("ada");
      HttpResponse<String> me = me(port, token);
      assertThat(me.statusCode()).as(me.body()).isEqualTo(200);
      JsonNode membership = new ObjectMapper().readTree(me.body()).path(0);
      assertThat(membership.path("state").asText()).isEqualTo("ACTIVE");
      assertThat(membership.path("participantKind").asText()).isEqualTo("PORTAL_OPERATIONS");

      world.looseClient("loose", "harmless");
      assertThat(me(port, byPassword("loose")).body()).contains("problem:second-factor-needed");
      world.looseClient("taken-over", "impersonator");
      assertThat(me(port, byPassword("taken-over")).body()).contains("problem:impersonated");
    }
    assertThat(entries("member.appoint-first", "done")).isEqualTo(2);
    assertThat(entries("member.read-own", "done")).isEqualTo(1);
    assertThat(refusals("second-factor-needed")).isEqualTo(1);
    assertThat(refusals("impersonated")).isEqualTo(1);
  }

  @Test
  @Order(3)
  @DisplayName("does not look at the file while two administrators can act")
  void appointsNobodyTwice() throws Exception {
    try (Launched portal =
        world.start(administrators("nobody Eve Example\nnobody-else Mallory Example\n"))) {
      portal.awaitOutput("Listening on: https", START);
      assertThat(portal.output()).contains("first administrators appointed: 0");
    }
    assertThat(world.number("select count(*) from member")).isEqualTo(2);
  }

  @Test
  @Order(4)
  @DisplayName("refuses a client that takes passwords, though nothing else is wrong")
  void refusesOneOpenClient() throws Exception {
    world.passwordGrants("seine-cli", true);
    try (Launched portal = world.start(Map.of())) {
      assertThat(portal.awaitEnd(START)).isNotZero();
      assertThat(portal.output())
          .contains("Refused to start: the realm lets client seine-cli sign people in")
          .doesNotContain("client seine-pages", "client seine-demo-tests", "Listening on");
    } finally {
      world.passwordGrants("seine-cli", false);
    }
  }

  @Test
  @Order(5)
  @DisplayName("refuses each mark of a demonstration by its name")
  void refusesEachMark() throws Exception {
    Path demo = Files.createDirectories(folder.resolve("demo"));
    Files.writeString(demo.resolve("seine.properties"), "format=1\nmark=DEMO\n");
    Map<String, String> marked =
        Map.of(
            "seine.authority.folder", Path.of("target/it/authority").toAbsolutePath().toString(),
            "seine.vault.folder", demo.resolve("vault").toString(),
            "seine.content.folder", demo.resolve("content").toString(),
            "seine.directory.demo", "true",
            "seine.vault.demo", "true",
            "quarkus.datasource.reactive.url", RealServices.jdbcUrl().substring(5),
            "quarkus.datasource.jdbc.url", RealServices.jdbcUrl(),
            "quarkus.oidc.auth-server-url", RealServices.keycloakUrl() + "/realms/seine");
    try (Launched portal = world.start(marked)) {
      assertThat(portal.awaitEnd(START)).isNotZero();
      assertThat(portal.output())
          .contains(
              "Refused to start: the authority carries the mark",
              "Refused to start: seine.vault.folder carries the mark",
              "Refused to start: seine.content.folder carries the mark",
              "Refused to start: the setting seine.directory.demo carries the mark",
              "Refused to start: the setting seine.vault.demo carries the mark",
              "Refused to start: the database carries the mark",
              "Refused to start: the realm lets client seine-demo-tests sign people in")
          .doesNotContain("Listening on");
    }
  }

  @Test
  @Order(6)
  @DisplayName("refuses each default and each doubt by its setting, and repeats no secret")
  void refusesEachDefault() throws Exception {
    String usual = "changemechangemechangeme";
    try (Launched portal =
        world.start(
            Map.of(
                "seine.pages.secret",
                usual,
                "quarkus.oidc.credentials.secret",
                usual,
                "seine.sign-in.level",
                "1",
                "quarkus.tls.another.trust-all",
                "true"))) {
      assertThat(portal.awaitEnd(START)).isNotZero();
      assertThat(portal.output())
          .contains(
              "Refused to start: seine.pages.secret is a default secret",
              "Refused to start: quarkus.oidc.credentials.secret is a default secret",
              "Refused to start: seine.sign-in.level must be 2",
              "Refused to start: a TLS setting has trust-all")
          .doesNotContain(usual, "Listening on");
    }
  }

  private static Map<String, String> administrators(String lines) throws Exception {
    Path file = Files.createTempFile(folder, "administrators", ".txt");
    Files.writeString(file, lines);
    return Map.of("seine.first-administrators.file", file.toString());
  }

  private static int port(Launched portal) throws Exception {
    Matcher address = ADDRESS.matcher(portal.output());
    assertThat(address.find()).as(portal.output()).isTrue();
    return Integer.parseInt(address.group(1));
  }

  private static HttpResponse<String> me(int port, String token) throws Exception {
    return HttpClient.newBuilder()
        .sslContext(Trust.in(RealServices.trust()))
        .build()
        .send(
            HttpRequest.newBuilder(URI.create("https://localhost:" + port + "/api/v1/me"))
                .header("Authorization", "Bearer " + token)
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }

  private static String byPassword(String client) throws Exception {
    HttpResponse<String> granted =
        new Browser(ServiceWorld.REALM)
            .askForAToken(
                "grant_type=password&scope=openid&client_id=%s&username=carol&password=%s"
                    .formatted(client, DemoTokens.PASSWORD));
    return new ObjectMapper().readTree(granted.body()).path("access_token").asText();
  }

  private static long entries(String operation, String outcome) throws Exception {
    return world.number(
        "select count(*) from trail_entry where operation = '%s' and outcome = '%s'"
            .formatted(operation, outcome));
  }

  private static long refusals(String reason) throws Exception {
    return world.number(
        "select count(*) from trail_entry where trail_text(bytes, 'reason') = '%s'"
            .formatted(reason));
  }
}
