package org.seine.directory;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.seine.embedded.DemoTokens;

@QuarkusTest
class DirectoryIT {
  static final String MARAVELLE = "5e1e0000-0000-4000-8000-000200000001";
  static final String PORT_CALLIS = "5e1e0000-0000-4000-8000-000200000002";

  @Test
  void showsEverybodyTheUnits() {
    as("elodie.maraquin", MARAVELLE)
        .get("/api/v1/units?limit=200")
        .then()
        .log()
        .ifValidationFails()
        .statusCode(200)
        .body("items.name", hasItem("Asset Recovery Office"))
        .body("items.size()", greaterThanOrEqualTo(14));
  }

  @Test
  void hidesMembersOfOtherUnits() {
    as("elodie.maraquin", MARAVELLE)
        .get("/api/v1/members")
        .then()
        .log()
        .ifValidationFails()
        .statusCode(200)
        .body("items.name", hasItem("Élodie Maraquin"))
        .body("items.unit", everyItem(equalTo(MARAVELLE)));
  }

  @Test
  void refusesWhoNamesNoUnit() {
    given()
        .auth()
        .oauth2(DemoTokens.of("elodie.maraquin"))
        .get("/api/v1/units")
        .then()
        .log()
        .ifValidationFails()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("where", equalTo("Seine-Unit"));
  }

  static RequestSpecification as(String person, String unit) {
    return given().auth().oauth2(DemoTokens.of(person)).header("Seine-Unit", unit);
  }
}
