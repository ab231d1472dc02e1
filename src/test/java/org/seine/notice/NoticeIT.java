package org.seine.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seine.lead.LeadWorld.MARAVELLE;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.UN;
import static org.seine.lead.LeadWorld.evidence;
import static org.seine.lead.LeadWorld.lead;
import static org.seine.notice.NoticeWorld.PETRUS;
import static org.seine.notice.NoticeWorld.SANNA;
import static org.seine.notice.NoticeWorld.about;
import static org.seine.notice.NoticeWorld.kinds;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.seine.embedded.HeldTokens;
import org.seine.embedded.RealServices;
import org.seine.embedded.TestUsers;
import org.seine.trail.UnwritableTrail;

@QuarkusTest
@DisplayName("Notices")
class NoticeIT {
  @Test
  void tellEachSideWhatTheOtherDidAndNobodyElse() {
    var given = PORT_CALLIS.submits(evidence(OTP));
    assertThat(kinds(about(OTP, given.id()))).containsExactly("LEAD_RECEIVED");
    assertThat(kinds(about(petrus().get("/api/v1/notices").asString(), given.id())))
        .containsExactly("LEAD_RECEIVED");
    assertThat(about(PORT_CALLIS, given.id())).isEmpty();

    OTP.post(given.id(), "reception", OTP.etag(given.id())).then().statusCode(200);
    assertThat(kinds(about(PORT_CALLIS, given.id()))).containsExactly("LEAD_ACKNOWLEDGED");
    assertThat(about(MARAVELLE, given.id())).isEmpty();
  }

  @Test
  void holdCodesAndIdsOnly() {
    var given = PORT_CALLIS.submits(evidence(OTP));
    var notice = about(OTP, given.id()).get(0);
    List<String> members = new ArrayList<>();
    notice.fieldNames().forEachRemaining(members::add);
    assertThat(members)
        .containsExactlyInAnyOrder(
            "id", "kind", "recordKind", "record", "provider", "by", "urgent", "at");
    assertThat(notice.toString()).doesNotContain("Merrowfen").doesNotContain("statement");
  }

  @Test
  void areNotWrittenOfAStepThatWasRefused() {
    var given = PORT_CALLIS.submits(evidence(OTP));
    OTP.post(given.id(), "acceptance", OTP.etag(given.id()), "{\"useCondition\":\"LEAD_ONLY\"}")
        .then()
        .statusCode(409);
    assertThat(about(PORT_CALLIS, given.id())).isEmpty();
  }

  @Test
  void areReadOnceAndCountedUntilThen() {
    var given = PORT_CALLIS.submits(evidence(OTP));
    String id = NoticeWorld.one(OTP, given.id());
    OTP.call().put("/api/v1/notices/" + id + "/read").then().statusCode(204);
    assertThat(about(OTP, given.id()).get(0).path("readAt").asText()).isNotEmpty();
    assertThat(about(OTP.call().get("/api/v1/notices?unread=true").asString(), given.id()))
        .isEmpty();
    PORT_CALLIS.call().put("/api/v1/notices/" + id + "/read").then().statusCode(404);
  }

  @Test
  void arePagedTheNewestFirst() {
    var first = PORT_CALLIS.submits(evidence(OTP));
    var second = PORT_CALLIS.submits(evidence(OTP));
    var page = NoticeWorld.read(OTP.call().get("/api/v1/notices?limit=1").asString());
    assertThat(page.path("items").path(0).path("record").asText()).isEqualTo(second.id());
    String next = page.path("next").asText();
    assertThat(
            about(OTP.call().get("/api/v1/notices?limit=1&after=" + next).asString(), first.id()))
        .hasSize(1);
  }

  @Nested
  @DisplayName("as they come")
  class Live {
    @Test
    void reachEachClientOfTheMemberAtOnceOverTheDatabase() throws Exception {
      try (var one = Hearing.of(HeldTokens.of("sanna.druvik"), OTP.unit, null);
          var other = Hearing.of(HeldTokens.of("sanna.druvik"), OTP.unit, null);
          var stranger = Hearing.of(HeldTokens.of("elodie.maraquin"), MARAVELLE.unit, null);
          Connection database = portal()) {
        one.await(event -> event.name().equals("unread"), 5);
        other.await(event -> event.name().equals("unread"), 5);
        stranger.await(event -> event.name().equals("unread"), 5);
        database.createStatement().execute("listen seine_notice");
        var given = PORT_CALLIS.submits(evidence(OTP));
        // Sooner than the timer looks: what is heard now came over the wire.
        one.notice(given.id(), 4);
        other.notice(given.id(), 4);
        var rings = database.unwrap(PGConnection.class).getNotifications(2000);
        assertThat(rings)
            .extracting(ring -> ring.getParameter())
            .contains(SANNA)
            .allSatisfy(payload -> assertThat(UUID.fromString(payload)).isNotNull());
        assertThat(stranger.soFar()).noneMatch(event -> event.data().contains(given.id()));
      }
    }

    @Test
    void areCaughtUpWithByWhoWasAway() throws Exception {
      PORT_CALLIS.submits(evidence(OTP));
      String last =
          NoticeWorld.read(OTP.call().get("/api/v1/notices?limit=1").asString())
              .path("items")
              .path(0)
              .path("id")
              .asText();
      var missed = PORT_CALLIS.submits(evidence(OTP));
      try (var back = Hearing.of(HeldTokens.of("sanna.druvik"), OTP.unit, last)) {
        back.notice(missed.id(), 5);
        assertThat(back.soFar()).noneMatch(event -> event.id().equals(last));
      }
    }

    @Test
    void endForAMemberWhoWasRemoved() throws Exception {
      String name = "leaver" + UUID.randomUUID();
      TestUsers.create(name, "investigator");
      member(TestUsers.idOf(name), OTP.unit);
      String token = HeldTokens.of(name);
      try (var hearing = Hearing.of(token, OTP.unit, null)) {
        hearing.await(event -> event.name().equals("unread"), 5);
        owner("update member set state = 'ENDED' where subject = '" + TestUsers.idOf(name) + "'");
        var given = PORT_CALLIS.submits(evidence(OTP));
        assertThat(hearing.ends(15)).isTrue();
        assertThat(hearing.soFar()).noneMatch(event -> event.data().contains(given.id()));
      }
      try (var again = Hearing.of(token, OTP.unit, null)) {
        assertThat(again.status).isEqualTo(403);
      }
    }

    @Test
    void areRefusedWhereTheTrailCannotSayThatTheyAreHeard() throws Exception {
      String token = HeldTokens.of("noor.halvey");
      UnwritableTrail.during(
          () -> {
            for (int place = 0; place < 7; place++) {
              try (var refused = Hearing.of(token, UN.unit, null)) {
                assertThat(refused.status).isEqualTo(503);
                assertThat(refused.ends(5)).isTrue();
                assertThat(refused.soFar()).isEmpty();
              }
            }
            return null;
          });
      // None of the places was kept by a stream that never began.
      try (var heard = Hearing.of(token, UN.unit, null)) {
        heard.await(event -> event.name().equals("unread"), 5);
      }
    }

    @Test
    void areHeardInSixPlacesAtTheMost() throws Exception {
      List<Hearing> open = new ArrayList<>();
      try {
        for (int i = 0; i < 6; i++) {
          var one = Hearing.of(HeldTokens.of("noor.halvey"), UN.unit, null);
          open.add(one);
          one.await(event -> event.name().equals("unread"), 5);
        }
        try (var tooMany = Hearing.of(HeldTokens.of("noor.halvey"), UN.unit, null)) {
          assertThat(tooMany.status).isEqualTo(429);
        }
      } finally {
        for (Hearing one : open) {
          one.close();
        }
      }
    }
  }

  @Nested
  @DisplayName("within a unit")
  class Work {
    @Test
    void goToWhoWorksOnTheRecordAndToWhoFollowsIt() {
      var given = PORT_CALLIS.submits(evidence(OTP));
      assign(given.id(), "\"0\"", PETRUS).then().statusCode(200);
      assertThat(kinds(about(petrus().get("/api/v1/notices").asString(), given.id())))
          .containsExactly("ASSIGNED_TO_YOU", "LEAD_RECEIVED");
      correct(given.id());
      assertThat(kinds(about(petrus().get("/api/v1/notices").asString(), given.id())))
          .startsWith("LEAD_CORRECTED");
      assertThat(kinds(about(OTP, given.id()))).containsExactly("LEAD_RECEIVED");

      OTP.call().put(lead(given.id()) + "/following").then().statusCode(204);
      correct(given.id());
      assertThat(kinds(about(OTP, given.id()))).containsExactly("LEAD_CORRECTED", "LEAD_RECEIVED");
    }

    @Test
    void goToTheSubstituteDuringALeaveAndTheWorkCountsAsHis() {
      var given = PORT_CALLIS.submits(evidence(OTP));
      assign(given.id(), "\"0\"", PETRUS).then().statusCode(200);
      // Wherever the unit is, today lies between these days.
      LocalDate today = LocalDate.now(ZoneOffset.UTC);
      petrus()
          .contentType(ContentType.JSON)
          .body(
              "{\"substitute\":\"%s\",\"from\":\"%s\",\"to\":\"%s\"}"
                  .formatted(SANNA, today.minusDays(1), today.plusDays(1)))
          .put("/api/v1/leave")
          .then()
          .statusCode(200);
      try {
        correct(given.id());
        var told = about(OTP, given.id()).get(0);
        assertThat(told.path("kind").asText()).isEqualTo("LEAD_CORRECTED");
        assertThat(told.path("insteadOf").asText()).isEqualTo(PETRUS);
        assertThat(row(given.id()).path("mine").asBoolean()).isTrue();
      } finally {
        petrus().delete("/api/v1/leave").then().statusCode(204);
      }
      assertThat(row(given.id()).path("mine").asBoolean()).isFalse();
      assertThat(row(given.id()).path("assignedTo").asText()).isEqualTo(PETRUS);
    }

    @Test
    void areNotSeenByTheProvider() {
      var given = PORT_CALLIS.submits(evidence(OTP));
      assign(given.id(), "\"0\"", PETRUS).then().statusCode(200);
      var own = PORT_CALLIS.call().get(lead(given.id()) + "/work").asString();
      assertThat(own).doesNotContain(PETRUS);
      String trail =
          PORT_CALLIS.call().get("/api/v1/trail?limit=200&record=" + given.id()).asString();
      assertThat(trail).contains("lead.submit").doesNotContain("work.assign");
    }

    @Test
    void refuseWhoDoesNotServeTheUnitAndWhatIsStale() {
      var given = PORT_CALLIS.submits(evidence(OTP));
      assign(given.id(), "\"0\"", "5e1e0000-0000-4000-8000-000300000003").then().statusCode(400);
      assign(given.id(), "\"0\"", SANNA).then().statusCode(200);
      assign(given.id(), "\"0\"", PETRUS).then().statusCode(412);
    }

    @Test
    void refuseASubstituteWhoIsAway() {
      hand(petrus(), SANNA).statusCode(200);
      try {
        hand(OTP.call(), PETRUS).statusCode(409);
      } finally {
        petrus().delete("/api/v1/leave").then().statusCode(204);
      }
    }
  }

  private static ValidatableResponse hand(RequestSpecification who, String substitute) {
    return who.contentType(ContentType.JSON)
        .body(
            "{\"substitute\":\"%s\",\"from\":\"2040-02-01\",\"to\":\"2040-02-20\"}"
                .formatted(substitute))
        .put("/api/v1/leave")
        .then();
  }

  private static JsonNode row(String id) {
    String after = "";
    while (true) {
      var page =
          NoticeWorld.read(
              OTP.call().get("/api/v1/leads?provided=false&limit=200" + after).asString());
      for (var row : page.path("items")) {
        if (id.equals(row.path("id").asText())) {
          return row;
        }
      }
      if (!page.hasNonNull("next")) {
        throw new AssertionError("the lead is not listed");
      }
      after = "&after=" + page.path("next").asText();
    }
  }

  private static void correct(String id) {
    PORT_CALLIS.post(id, "corrections", PORT_CALLIS.etag(id), evidence(OTP)).then().statusCode(200);
  }

  private static Response assign(String id, String etag, String member) {
    return OTP.call()
        .header("If-Match", etag)
        .contentType(ContentType.JSON)
        .body("{\"member\":\"" + member + "\"}")
        .put(lead(id) + "/work");
  }

  private static RequestSpecification petrus() {
    return RestAssured.given()
        .auth()
        .oauth2(HeldTokens.of("petrus.amadale"))
        .header("Seine-Unit", OTP.unit);
  }

  private static Connection portal() throws Exception {
    return DriverManager.getConnection(
        RealServices.jdbcUrl(), "seine_portal", RealServices.databasePassword("seine_portal"));
  }

  private static void member(String subject, String unit) throws Exception {
    owner(
        "insert into member (id, unit, subject, name, pseudonym, state, confirmed_at) values"
            + " (gen_random_uuid(), '%s', '%s', 'Leaver', gen_random_uuid(), 'ACTIVE', now())"
                .formatted(unit, subject));
  }

  private static void owner(String sql) throws Exception {
    try (Connection connection =
            DriverManager.getConnection(
                RealServices.jdbcUrl(),
                "seine_owner",
                RealServices.databasePassword("seine_owner"));
        var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isEqualTo(1);
    }
  }
}
