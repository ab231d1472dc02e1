package org.seine.directory;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.seine.directory.DirectoryIT.MARAVELLE;
import static org.seine.directory.DirectoryIT.PORT_CALLIS;
import static org.seine.directory.DirectoryIT.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.seine.embedded.DemoTokens;
import org.seine.embedded.TestUsers;

@QuarkusTest
@DisplayName("Nobody gives access alone")
class TwoPersonsIT {
  static final String OPERATIONS = "5e1e0000-0000-4000-8000-000200000014";
  static final String TARSENIA = "5e1e0000-0000-4000-8000-000200000003";
  static final String AUDIT = "5e1e0000-0000-4000-8000-000200000013";
  private static final String PROPOSALS = "/api/v1/proposals/";

  @Nested
  @DisplayName("A person without a membership")
  class Newcomer {
    @Test
    @DisplayName("can do nothing, and is shown the identifier an administrator needs")
    void isShownTheIdentifier() {
      String name = "newcomer" + UUID.randomUUID();
      String subject = TestUsers.create(name, "investigator");
      given()
          .auth()
          .oauth2(DemoTokens.of(name))
          .get("/api/v1/me")
          .then()
          .statusCode(403)
          .body("identifier", equalTo(subject));
      as(name, PORT_CALLIS)
          .get("/api/v1/units")
          .then()
          .statusCode(403)
          .body("type", equalTo("urn:seine:problem:no-membership"))
          .body("identifier", equalTo(subject));
    }

    @Test
    @DisplayName("acts once a serving member has confirmed, and not after the end was confirmed")
    void actsBetweenConfirmationAndEnd() {
      String name = "colleague" + UUID.randomUUID();
      String subject = TestUsers.create(name, "investigator");
      Response proposed = proposeMember("bram.ivesund", PORT_CALLIS, subject);
      as(name, PORT_CALLIS).get("/api/v1/units").then().statusCode(403);
      as("mirre.haldane", OPERATIONS)
          .header("If-Match", proposed.header("ETag"))
          .post(PROPOSALS + proposed.path("id") + "/confirmation")
          .then()
          .statusCode(409)
          .body("type", equalTo("urn:seine:problem:second-person-needed"));
      confirm("tamsin.orrel-quay", PORT_CALLIS, proposed).statusCode(200);
      as(name, PORT_CALLIS).get("/api/v1/units").then().statusCode(200);

      Response end =
          propose(
              "bram.ivesund",
              "{\"kind\":\"END_MEMBER\",\"member\":\"%s\"}"
                  .formatted(proposed.<String>path("member")));
      as(name, PORT_CALLIS).get("/api/v1/units").then().statusCode(200);
      as(name, PORT_CALLIS)
          .header("If-Match", end.header("ETag"))
          .post(PROPOSALS + end.path("id") + "/confirmation")
          .then()
          .statusCode(409);
      confirm("dov.castellane", PORT_CALLIS, end).statusCode(200);
      as(name, PORT_CALLIS)
          .get("/api/v1/units")
          .then()
          .statusCode(403)
          .body("type", equalTo("urn:seine:problem:membership-ended"));
    }
  }

  @Nested
  @DisplayName("A unit's first member")
  class FirstMember {
    @Test
    @DisplayName("is confirmed by a second administrator, never by the one who proposed")
    void needsTwoAdministrators() {
      Response unit =
          propose(
              "bram.ivesund",
              """
          {"kind":"UNIT","newParticipant":{"kind":"ORGANISATION","code":"T%d","name":"An organisation"},
           "newUnit":{"name":"Its unit","contact":{"languages":["en"],"timeZone":"UTC"}}}"""
                  .formatted(System.nanoTime() % 1_000_000_000L));
      confirm("bram.ivesund", OPERATIONS, unit)
          .statusCode(409)
          .body("found", equalTo("the person who proposed it"));
      confirm("mirre.haldane", OPERATIONS, unit).statusCode(200);
      String name = "first" + UUID.randomUUID();
      Response member =
          proposeMember("mirre.haldane", unit.path("unit"), TestUsers.create(name, "focal-point"));
      confirm("mirre.haldane", OPERATIONS, member).statusCode(409);
      confirm("bram.ivesund", OPERATIONS, member).statusCode(200);
      as(name, unit.path("unit"))
          .get("/api/v1/units/" + unit.path("unit"))
          .then()
          .statusCode(200)
          .body("warnings", hasItem("served-by-one"));
    }
  }

  @Nested
  @DisplayName("A person")
  class Person {
    @Test
    @DisplayName("who audits can serve nobody else")
    void servesOneParticipantOnly() {
      as("bram.ivesund", OPERATIONS)
          .contentType(ContentType.JSON)
          .body(newMember(PORT_CALLIS, TestUsers.idOf("greer.okontala")))
          .post("/api/v1/proposals")
          .then()
          .statusCode(409)
          .body("type", equalTo("urn:seine:problem:one-participant-only"));
    }
  }

  @Nested
  @DisplayName("The confirmation")
  class Confirmation {
    @Test
    @DisplayName("of another unit's proposal is not found, exactly as one that never was")
    void isHiddenFromOthers() {
      Response proposed = proposeMember("bram.ivesund", PORT_CALLIS, UUID.randomUUID().toString());
      Response hidden =
          as("elodie.maraquin", MARAVELLE)
              .header("If-Match", "\"0\"")
              .post(PROPOSALS + proposed.path("id") + "/confirmation");
      Response absent =
          as("elodie.maraquin", MARAVELLE)
              .header("If-Match", "\"0\"")
              .post(PROPOSALS + UUID.randomUUID() + "/confirmation");
      hidden.then().statusCode(404);
      absent.then().statusCode(404).body(equalTo(hidden.body().asString()));
    }

    @Test
    @DisplayName("says which version it confirms")
    void needsTheVersion() {
      Response proposed = proposeMember("bram.ivesund", PORT_CALLIS, UUID.randomUUID().toString());
      String address = PROPOSALS + proposed.path("id") + "/confirmation";
      as("dov.castellane", PORT_CALLIS).post(address).then().statusCode(428);
      as("dov.castellane", PORT_CALLIS)
          .header("If-Match", "\"7\"")
          .post(address)
          .then()
          .statusCode(412)
          .body("changed", hasItem("state"));
      as("dov.castellane", PORT_CALLIS)
          .header("If-Match", "*")
          .post(address)
          .then()
          .statusCode(400)
          .body("where", equalTo("If-Match"));
    }

    @Test
    @DisplayName("counts once")
    void countsOnce() {
      Response proposed = proposeMember("bram.ivesund", PORT_CALLIS, UUID.randomUUID().toString());
      String etag =
          confirm("dov.castellane", PORT_CALLIS, proposed).statusCode(200).extract().header("ETag");
      as("dov.castellane", PORT_CALLIS)
          .header("If-Match", etag)
          .post(PROPOSALS + proposed.path("id") + "/confirmation")
          .then()
          .statusCode(409)
          .body("type", equalTo("urn:seine:problem:already-decided"));
    }
  }

  @Nested
  @DisplayName("After a credential reset")
  class CredentialReset {
    private final String name = "reset" + UUID.randomUUID();

    @Test
    @DisplayName("a member is suspended until a colleague confirms again")
    void suspends() {
      Response open = reconfirmation(suspended());
      confirm("dov.castellane", PORT_CALLIS, open).statusCode(200);
      as(name, PORT_CALLIS).get("/api/v1/units").then().statusCode(200);
    }

    @Test
    @DisplayName("a membership that then ended does not come back by one colleague")
    void staysEnded() {
      String member = suspended();
      Response open = reconfirmation(member);
      Response end =
          propose("bram.ivesund", "{\"kind\":\"END_MEMBER\",\"member\":\"%s\"}".formatted(member));
      confirm("tamsin.orrel-quay", PORT_CALLIS, end).statusCode(200);
      Response closed = as("dov.castellane", PORT_CALLIS).get(PROPOSALS + open.path("id"));
      confirm("dov.castellane", PORT_CALLIS, closed).statusCode(409);
      as(name, PORT_CALLIS)
          .get("/api/v1/units")
          .then()
          .statusCode(403)
          .body("type", equalTo("urn:seine:problem:membership-ended"));
    }

    private String suspended() {
      Response proposed =
          proposeMember("bram.ivesund", PORT_CALLIS, TestUsers.create(name, "investigator"));
      confirm("tamsin.orrel-quay", PORT_CALLIS, proposed).statusCode(200);
      as(name, PORT_CALLIS).get("/api/v1/units").then().statusCode(200);
      TestUsers.resetCredential(name);
      as(name, PORT_CALLIS)
          .get("/api/v1/units")
          .then()
          .statusCode(403)
          .body("type", equalTo("urn:seine:problem:membership-suspended"));
      return proposed.path("member");
    }
  }

  static Response proposeMember(String administrator, String unit, String subject) {
    return propose(administrator, newMember(unit, subject));
  }

  static Response propose(String administrator, String body) {
    Response answer =
        as(administrator, OPERATIONS)
            .contentType(ContentType.JSON)
            .body(body)
            .post("/api/v1/proposals");
    answer.then().log().ifValidationFails().statusCode(201);
    return answer;
  }

  static ValidatableResponse confirm(String person, String unit, Response proposal) {
    return as(person, unit)
        .header("If-Match", proposal.header("ETag"))
        .post(PROPOSALS + proposal.path("id") + "/confirmation")
        .then()
        .log()
        .ifValidationFails();
  }

  /** The portal's own open request to confirm this member of Port Callis again. */
  static Response reconfirmation(String member) {
    String again =
        as("dov.castellane", PORT_CALLIS)
            .get("/api/v1/proposals?limit=200")
            .then()
            .statusCode(200)
            .extract()
            .path(
                "items.find { it.kind == 'RECONFIRM' && it.member == '%s' }.id".formatted(member));
    return as("dov.castellane", PORT_CALLIS).get(PROPOSALS + again);
  }

  private static String newMember(String unit, String subject) {
    return """
        {"kind":"MEMBER","unit":"%s","newMember":{"identifier":"%s","name":"Somebody New"}}"""
        .formatted(unit, subject);
  }
}
