package org.seine.sharing.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.embedded.DemoTokens;

@QuarkusTest
@TestProfile(Cables.class)
@DisplayName("The door denies on any doubt")
class OutageIT {
  private static final String MARAVELLE = "5e1e0000-0000-4000-8000-000200000001";
  private static final String TARSENIA = "5e1e0000-0000-4000-8000-000200000003";
  private static final String AUDIT = "5e1e0000-0000-4000-8000-000200000013";

  @Inject CountedRefusals counted;

  @AfterEach
  void mend() {
    Cable.mend(Cables.DATABASE);
    Cable.mend(Cables.KEYCLOAK);
  }

  @Test
  @DisplayName("without the database: 503, nothing done, and as before once it is back")
  void withoutTheDatabase() throws InterruptedException {
    String token = DemoTokens.of("elodie.maraquin");
    units(token, MARAVELLE).statusCode(200);
    Cable.cut(Cables.DATABASE);
    units(token, MARAVELLE)
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", notNullValue())
        .body("type", equalTo("urn:seine:problem:unavailable"));
    given().get("/q/health/ready").then().statusCode(503);
    Cable.mend(Cables.DATABASE);
    units(token, MARAVELLE).statusCode(200);
  }

  @Test
  @DisplayName("without Keycloak: a token not seen before is denied, with 503")
  void withoutKeycloak() throws InterruptedException {
    String seen = DemoTokens.of("elodie.maraquin");
    String unseen = DemoTokens.of("elodie.maraquin");
    units(seen, MARAVELLE).statusCode(200);
    Cable.cut(Cables.KEYCLOAK);
    units(unseen, MARAVELLE).statusCode(503).body("type", equalTo("urn:seine:problem:unavailable"));
    units(seen, MARAVELLE).statusCode(200);
    Cable.mend(Cables.KEYCLOAK);
    units(unseen, MARAVELLE).statusCode(200);
  }

  @Test
  @DisplayName("to a flood of refusals: 429, and one entry that counts it")
  void toAFlood() {
    String token = DemoTokens.of("ignaro.valtesse");
    int shut = 0;
    for (int i = 0; i < 3 * Cables.REFUSALS; i++) {
      Response answer = forbidden(token);
      if (answer.statusCode() == 429) {
        answer.then().header("Retry-After", notNullValue()).contentType("application/problem+json");
        shut++;
      } else {
        answer.then().statusCode(403);
      }
    }
    assertThat(shut).isPositive();
    counted.write().await().atMost(Duration.ofSeconds(20));
    Response entries =
        given()
            .auth()
            .oauth2(DemoTokens.of("greer.okontala"))
            .header("Seine-Unit", AUDIT)
            .get("/api/v1/trail?limit=200&operation=door.refusals&unit=" + TARSENIA);
    assertThat(entries.<Integer>path("items.size()")).isEqualTo(1);
    assertThat(entries.<Integer>path("items[0].count")).isEqualTo(shut);
  }

  @Test
  @DisplayName("to those who do not sign in, and counts them in one entry")
  void toTheAnonymous() {
    counted.write().await().atMost(Duration.ofSeconds(20));
    for (int i = 0; i < 7; i++) {
      given().header("Seine-Unit", MARAVELLE).get("/api/v1/units").then().statusCode(401);
    }
    counted.write().await().atMost(Duration.ofSeconds(20));
    given()
        .auth()
        .oauth2(DemoTokens.of("greer.okontala"))
        .header("Seine-Unit", AUDIT)
        .get("/api/v1/trail?limit=200&operation=door.anonymous-refusals")
        .then()
        .statusCode(200)
        .body("items[-1].count", equalTo(7));
  }

  @Test
  @DisplayName("to a flood of calls that name no unit: 429, and when to try again")
  void toAFloodOfCallsThatNameNoUnit() {
    String token = DemoTokens.of("noor.halvey");
    int answered = 0;
    Response answer = me(token);
    for (; answer.statusCode() == 200 && answered < 3 * Cables.CALLS; answered++) {
      answer = me(token);
    }
    assertThat(answered).isGreaterThanOrEqualTo(Cables.CALLS);
    answer
        .then()
        .statusCode(429)
        .header("Retry-After", notNullValue())
        .contentType("application/problem+json")
        .body("type", equalTo("urn:seine:problem:too-many"));
  }

  private static Response me(String token) {
    return given().auth().oauth2(token).get("/api/v1/me");
  }

  private static Response forbidden(String token) {
    return given()
        .auth()
        .oauth2(token)
        .header("Seine-Unit", TARSENIA)
        .contentType("application/json")
        .body("{}")
        .post("/api/v1/proposals");
  }

  private static ValidatableResponse units(String token, String unit) {
    return given()
        .auth()
        .oauth2(token)
        .header("Seine-Unit", unit)
        .get("/api/v1/units")
        .then()
        .log()
        .ifValidationFails();
  }
}
