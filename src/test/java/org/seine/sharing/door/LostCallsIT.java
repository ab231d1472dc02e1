package org.seine.sharing.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.embedded.DemoTokens;

@QuarkusTest
@DisplayName("A call that leads to no operation")
class LostCallsIT {
  private static final String AUDIT = "5e1e0000-0000-4000-8000-000200000013";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Inject CountedRefusals counted;

  @BeforeEach
  void beginWithNothingCounted() {
    counted.write().await().atMost(PATIENCE);
  }

  @Test
  @DisplayName("is counted under the person who made it, by how it ended")
  void isCountedUnderThePerson() {
    String token = DemoTokens.of("petrus.amadale");
    int addresses = entries("door.lost-calls").path("items.size()");
    for (int i = 0; i < 3; i++) {
      given().auth().oauth2(token).get("/api/v1/leads/secret" + i + "/backdoor").then();
      given().auth().oauth2(token).get("/api/v1/nowhere/" + i).then().statusCode(404);
    }
    given().auth().oauth2(token).delete("/api/v1/units").then().statusCode(405);
    counted.write().await().atMost(PATIENCE);

    Response found = entries("door.lost-calls");
    assertThat(found.<Integer>path("items.size()")).isEqualTo(addresses + 2);
    assertThat(found.<Integer>path("items.findAll{it.reason=='no-such-address'}[-1].count"))
        .isEqualTo(6);
    assertThat(found.<Integer>path("items.findAll{it.reason=='method-not-allowed'}[-1].count"))
        .isEqualTo(1);
  }

  @Test
  @DisplayName("without a token, or with one that is none, is counted with the anonymous")
  void isCountedWithTheAnonymous() {
    int named = entries("door.lost-calls").path("items.size()");
    given().get("/api/v1/nowhere").then().statusCode(404);
    given().auth().oauth2("no.token.atall").get("/api/v1/nowhere").then().statusCode(404);
    given().auth().oauth2("no.token.atall").get("/api/v1/units").then().statusCode(401);
    counted.write().await().atMost(PATIENCE);

    assertThat(entries("door.anonymous-refusals").<Integer>path("items[-1].count")).isEqualTo(3);
    assertThat(entries("door.lost-calls").<Integer>path("items.size()")).isEqualTo(named);
  }

  private static Response entries(String operation) {
    return given()
        .auth()
        .oauth2(DemoTokens.of("greer.okontala"))
        .header("Seine-Unit", AUDIT)
        .get("/api/v1/trail?limit=200&operation=" + operation);
  }
}
