package org.seine.trail;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seine.embedded.DemoTokens;
import org.seine.embedded.RealServices;

@QuarkusTest
@DisplayName("The trail")
class TrailIT {
  static final String MARAVELLE = "5e1e0000-0000-4000-8000-000200000001";
  static final String PORT_CALLIS = "5e1e0000-0000-4000-8000-000200000002";
  static final String AUDIT = "5e1e0000-0000-4000-8000-000200000013";

  @Nested
  @DisplayName("under the portal's database role")
  class Roles {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "update trail_entry set bytes = bytes",
          "delete from trail_entry",
          "truncate trail_entry",
          "drop table trail_entry",
          "alter table trail_entry disable trigger all",
          "delete from trail_origin",
          "update trail_name set name = ''",
        })
    void refusesWhatWouldChangeOrRemove(String statement) {
      assertThatThrownBy(() -> run("seine_portal", statement))
          .isInstanceOf(SQLException.class)
          .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void refusesAColumnThatItsBytesDoNotSay() {
      assertThatThrownBy(
              () ->
                  run(
                      "seine_portal",
                      "insert into trail_entry (at, bytes, unit) values (now(), '{}', null)"))
          .hasMessageContaining("generated column");
    }

    @Test
    void refusesATimeThatItsBytesDoNotSay() {
      assertThatThrownBy(
              () ->
                  run(
                      "seine_portal",
                      "insert into trail_entry (at, bytes) select at + interval '1 second', bytes from trail_entry limit 1"))
          .hasMessageContaining("violates check constraint");
    }

    @Test
    void hasAPartitionForEachOfTheNextThreeYears() throws SQLException {
      assertThat(
              count("select count(*) from pg_inherits where inhparent = 'trail_entry'::regclass"))
          .isGreaterThanOrEqualTo(38);
    }
  }

  @Nested
  @DisplayName("keeps a refusal")
  class Refusals {
    @Test
    @DisplayName("though it looks from outside as if nothing were there, and tells which it was")
    void ofWhatIsHidden() {
      String hidden = "5e1e0000-0000-4000-8000-000300000003";
      String absent = UUID.randomUUID().toString();
      Response first = as("elodie.maraquin", MARAVELLE).get("/api/v1/members/" + hidden);
      Response second = as("elodie.maraquin", MARAVELLE).get("/api/v1/members/" + absent);
      first.then().statusCode(404).body(equalTo(second.body().asString()));
      assertThat(
              first.headers().asList().stream().map(Object::toString).filter(TrailIT::sameForAll))
          .containsExactlyInAnyOrderElementsOf(
              second.headers().asList().stream()
                  .map(Object::toString)
                  .filter(TrailIT::sameForAll)
                  .toList());
      auditor()
          .get("/api/v1/trail?outcome=refused&record=" + hidden)
          .then()
          .statusCode(200)
          .body("items.reason", hasItem("not-visible"))
          .body("items.memberName", everyItem(equalTo("Élodie Maraquin")));
      auditor()
          .get("/api/v1/trail?outcome=refused&record=" + absent)
          .then()
          .statusCode(200)
          .body("items.reason", is(java.util.List.of("absent")));
    }

    @Test
    @DisplayName("of a role, and the auditor finds it")
    void ofARole() {
      int before = refused("proposal.create");
      as("elodie.maraquin", MARAVELLE)
          .contentType("application/json")
          .body("{}")
          .post("/api/v1/proposals")
          .then()
          .statusCode(403)
          .body("type", equalTo("urn:seine:problem:role-does-not-allow"));
      assertThat(refused("proposal.create")).isEqualTo(before + 1);
    }

    private int refused(String operation) {
      return auditor()
          .get("/api/v1/trail?limit=200&outcome=refused&operation=" + operation)
          .then()
          .statusCode(200)
          .extract()
          .<Integer>path("items.size()");
    }
  }

  @Nested
  @DisplayName("shows")
  class Shown {
    @Test
    void theAuditorThatHeLooked() {
      auditor().get("/api/v1/trail?limit=1").then().statusCode(200);
      auditor()
          .get("/api/v1/trail?limit=200&operation=trail.list&unit=" + AUDIT)
          .then()
          .statusCode(200)
          .body("items.outcome", hasItem("done"));
    }

    @Test
    void aUnitItsOwnMembersAndNothingOfOthers() {
      as("tamsin.orrel-quay", PORT_CALLIS).get("/api/v1/participants").then().statusCode(200);
      as("elodie.maraquin", MARAVELLE).get("/api/v1/participants").then().statusCode(200);
      as("elodie.maraquin", MARAVELLE)
          .get("/api/v1/trail?limit=200")
          .then()
          .statusCode(200)
          .body("items.unit", hasItem(MARAVELLE))
          .body("items.unit", not(hasItem(PORT_CALLIS)));
    }

    @Test
    void oneEntryWithItsBytesToItsUnitAndToNoOther() throws NotAnEntry {
      as("elodie.maraquin", MARAVELLE).get("/api/v1/units").then().statusCode(200);
      String id =
          as("elodie.maraquin", MARAVELLE)
              .get("/api/v1/trail?limit=1&operation=unit.list")
              .then()
              .statusCode(200)
              .extract()
              .path("items[0].id");
      String bytes =
          as("elodie.maraquin", MARAVELLE)
              .get("/api/v1/trail/" + id)
              .then()
              .statusCode(200)
              .extract()
              .path("bytes");
      TrailEntry entry = EntryBytes.read(Base64.getDecoder().decode(bytes));
      assertThat(entry.id()).hasToString(id);
      as("tamsin.orrel-quay", PORT_CALLIS).get("/api/v1/trail/" + id).then().statusCode(404);
    }

    @Test
    void nothingToAdministrators() {
      as("bram.ivesund", "5e1e0000-0000-4000-8000-000200000014")
          .get("/api/v1/trail")
          .then()
          .statusCode(403);
    }

    @Test
    void pagesThatNeitherLoseNorRepeat() {
      for (int i = 0; i < 5; i++) {
        as("noor.halvey", "5e1e0000-0000-4000-8000-000200000004")
            .get("/api/v1/participants")
            .then()
            .statusCode(200);
      }
      Response first = unOla("/api/v1/trail?limit=2&operation=participant.list");
      Response second =
          unOla("/api/v1/trail?limit=2&operation=participant.list&after=" + first.path("next"));
      assertThat(first.<java.util.List<String>>path("items.id")).hasSize(2);
      assertThat(second.<java.util.List<String>>path("items.id"))
          .hasSize(2)
          .doesNotContainAnyElementsOf(first.path("items.id"));
    }

    private Response unOla(String address) {
      return as("noor.halvey", "5e1e0000-0000-4000-8000-000200000004").get(address);
    }
  }

  @Test
  @DisplayName("refuses a filter that is no code")
  void refusesUnknownCodes() {
    auditor()
        .get("/api/v1/trail?operation=lead.burn")
        .then()
        .statusCode(400)
        .body("where", equalTo("operation"));
    auditor()
        .get("/api/v1/trail?from=yesterday")
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
    auditor()
        .get("/api/v1/trail?limit=0")
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  private static boolean sameForAll(String header) {
    return !header.toLowerCase(java.util.Locale.ROOT).startsWith("seine-request-id");
  }

  private static RequestSpecification auditor() {
    return as("greer.okontala", AUDIT);
  }

  private static RequestSpecification as(String person, String unit) {
    return given().auth().oauth2(DemoTokens.of(person)).header("Seine-Unit", unit);
  }

  private static void run(String role, String statement) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                RealServices.jdbcUrl(), role, RealServices.databasePassword(role));
        Statement run = connection.createStatement()) {
      run.execute(statement);
    }
  }

  private static long count(String query) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                RealServices.jdbcUrl(),
                "seine_portal",
                RealServices.databasePassword("seine_portal"));
        Statement run = connection.createStatement();
        ResultSet found = run.executeQuery(query)) {
      found.next();
      return found.getLong(1);
    }
  }
}
