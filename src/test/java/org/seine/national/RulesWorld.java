package org.seine.national;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.seine.embedded.HeldTokens;
import org.seine.embedded.TestUsers;

/** Persons who propose and confirm rules, and States of their own for them. */
final class RulesWorld {
  static final String MARAVELLE = "5e1e0000-0000-4000-8000-000100000001";
  static final String PORT_CALLIS = "5e1e0000-0000-4000-8000-000100000002";
  static final Somebody ELODIE =
      new Somebody("elodie.maraquin", "5e1e0000-0000-4000-8000-000200000001");
  static final Somebody JOAS =
      new Somebody("joas.perremont", "5e1e0000-0000-4000-8000-000200000001");
  static final Somebody LIVIA =
      new Somebody("livia.kortenay", "5e1e0000-0000-4000-8000-000200000007");
  static final Somebody GREER =
      new Somebody("greer.okontala", "5e1e0000-0000-4000-8000-000200000013");
  static final Somebody BRAM = new Somebody("bram.ivesund", "5e1e0000-0000-4000-8000-000200000014");
  static final Somebody MIRRE =
      new Somebody("mirre.haldane", "5e1e0000-0000-4000-8000-000200000014");

  private RulesWorld() {}

  /** A person who acts for a unit. */
  record Somebody(String username, String unit) {
    RequestSpecification calls() {
      return given().auth().oauth2(HeldTokens.of(username)).header("Seine-Unit", unit);
    }

    Response rules(String state) {
      return calls().get("/api/v1/participants/" + state + "/rules");
    }

    Response rules(String state, String on) {
      return calls().get("/api/v1/participants/" + state + "/rules?on=" + on);
    }

    /** Proposes upon the version that was confirmed last. */
    Response proposes(String state, String validFrom, String members) {
      return proposes(state, validFrom, members, rules(state).header("ETag"));
    }

    Response proposes(String state, String validFrom, String members, String etag) {
      return calls()
          .header("If-Match", etag)
          .contentType(ContentType.JSON)
          .body(
              "{\"validFrom\":\"%s\",\"sheet\":{\"timeZone\":\"UTC\"%s}}"
                  .formatted(validFrom, members.isEmpty() ? "" : "," + members))
          .post("/api/v1/participants/" + state + "/rules/versions");
    }

    Response reads(String version) {
      return calls().get("/api/v1/national-rules/" + version);
    }

    Response confirms(Response version) {
      return decides(version, "confirmation");
    }

    Response withdraws(Response version) {
      return decides(version, "withdrawal");
    }

    private Response decides(Response version, String how) {
      return calls()
          .header("If-Match", version.header("ETag"))
          .post("/api/v1/national-rules/" + version.path("id") + "/" + how);
    }
  }

  /** A State with one unit and nobody in it. */
  record State(String participant, String unit) {
    static State make() {
      String code = "S" + Long.toString(System.nanoTime() % 1_000_000_000L);
      Response proposed =
          propose(
              """
              {"kind":"UNIT","newParticipant":{"kind":"STATE_PARTY","code":"%s","name":"State %s","country":"QT"},
               "newUnit":{"name":"Authority","contact":{"languages":["es"],"timeZone":"UTC"}}}"""
                  .formatted(code, code));
      confirm(MIRRE, proposed);
      String unit = proposed.path("unit");
      String participant =
          BRAM.calls().get("/api/v1/units/" + unit).then().extract().path("participant");
      return new State(participant, unit);
    }

    /** A further unit of the same State. */
    State further() {
      Response proposed =
          propose(
              """
              {"kind":"UNIT","participant":"%s",
               "newUnit":{"name":"Unit %s","contact":{"languages":["es"],"timeZone":"UTC"}}}"""
                  .formatted(participant, UUID.randomUUID()));
      confirm(MIRRE, proposed);
      return new State(participant, proposed.path("unit"));
    }

    /** A new person who serves this unit, confirmed by that one. */
    Somebody newcomer(String role, Somebody by) {
      String name = role + UUID.randomUUID();
      TestUsers.create(name, role);
      return member(name, by);
    }

    /** This person, confirmed by that one. */
    Somebody member(String name, Somebody by) {
      Response proposed =
          propose(
              """
              {"kind":"MEMBER","unit":"%s","newMember":{"identifier":"%s","name":"Somebody"}}"""
                  .formatted(unit, TestUsers.idOf(name)));
      confirm(by, proposed);
      return new Somebody(name, unit);
    }

    private static Response propose(String body) {
      Response answer =
          BRAM.calls().contentType(ContentType.JSON).body(body).post("/api/v1/proposals");
      answer.then().log().ifValidationFails().statusCode(201);
      return answer;
    }

    private static void confirm(Somebody by, Response proposal) {
      by.calls()
          .header("If-Match", proposal.header("ETag"))
          .post("/api/v1/proposals/" + proposal.path("id") + "/confirmation")
          .then()
          .log()
          .ifValidationFails()
          .statusCode(200);
    }
  }
}
