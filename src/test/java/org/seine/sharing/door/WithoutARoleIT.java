package org.seine.sharing.door;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.embedded.DemoTokens;

@QuarkusTest
@DisplayName("A member whose roles count for nothing")
class WithoutARoleIT {
  private static final String DEFENCE = "5e1e0000-0000-4000-8000-000200000010";
  private static final String EXPERTS = "5e1e0000-0000-4000-8000-000200000012";
  private static final String AUDIT = "5e1e0000-0000-4000-8000-000200000013";

  @Test
  @DisplayName("of a kind of participant that has none finds nothing, and stands in the trail")
  void ofTheDefence() {
    String lead = UUID.randomUUID().toString();
    as("hadrien.colvasse", DEFENCE).get("/api/v1/leads/" + lead).then().statusCode(404);

    as("greer.okontala", AUDIT)
        .get("/api/v1/trail?outcome=refused&record=" + lead)
        .then()
        .body("items[0].unit", equalTo(DEFENCE))
        .body("items[0].role", equalTo("none"));
  }

  @Test
  @DisplayName("after the term is told so, and stands in the trail as the member of then")
  void afterTheTerm() {
    String lead = UUID.randomUUID().toString();
    as("isaura.fennimont", EXPERTS)
        .get("/api/v1/leads/" + lead)
        .then()
        .statusCode(403)
        .body("type", equalTo("urn:seine:problem:membership-ended"));

    as("greer.okontala", AUDIT)
        .get("/api/v1/trail?outcome=refused&record=" + lead)
        .then()
        .body("items[0].unit", equalTo(EXPERTS))
        .body("items[0].reason", equalTo("membership-ended"));
  }

  private static RequestSpecification as(String username, String unit) {
    return given().auth().oauth2(DemoTokens.of(username)).header("Seine-Unit", unit);
  }
}
