package org.seine.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.seine.national.RulesWorld.BRAM;
import static org.seine.national.RulesWorld.ELODIE;
import static org.seine.national.RulesWorld.GREER;
import static org.seine.national.RulesWorld.LIVIA;
import static org.seine.national.RulesWorld.MIRRE;
import static org.seine.national.RulesWorld.PORT_CALLIS;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.seine.embedded.RealServices;
import org.seine.measure.LeadTimes;
import org.seine.national.RulesWorld.Somebody;
import org.seine.national.RulesWorld.State;

@QuarkusTest
@DisplayName("The rules of a State")
class RulesIT {
  private static final String TWELVE_MONTHS =
      "\"freeze\":{\"term\":{\"kind\":\"MONTHS\",\"months\":12}}";
  private static final String SIX_MONTHS =
      "\"freeze\":{\"term\":{\"kind\":\"MONTHS\",\"months\":6}}";
  private static final String SECOND_PERSON = "urn:seine:problem:second-person-needed";

  @Inject NationalRules rules;
  @Inject LeadTimes leadTimes;

  @Nested
  @DisplayName("of the invented directory")
  class Invented {
    @Test
    @DisplayName("are read by everybody, and none held before their first day")
    void areReadByEverybody() {
      LIVIA
          .rules(PORT_CALLIS, "2019-03-22")
          .then()
          .log()
          .ifValidationFails()
          .statusCode(200)
          .body("rules.number", equalTo(1))
          .body("rules.sheet.freeze.term.months", equalTo(12))
          .body("rules.sheet.freeze.renewal.by", equalTo("COURT"))
          .body("rules.sheet.freeze.renewal.daysBefore", equalTo(30))
          .body("freeze.lastDay", equalTo("2020-03-21"))
          .body("freeze.askRenewalBy", equalTo("2020-02-20"))
          .body("freeze.withoutEnd", equalTo(false))
          .body("rules.sheet.portalDesignated", equalTo(false))
          .body("rules.sheet.figures", equalTo("AGGREGATED"));
      LIVIA
          .rules(PORT_CALLIS, "2017-12-31")
          .then()
          .statusCode(200)
          .body("on", equalTo("2017-12-31"))
          .body("rules", nullValue());
    }

    @Test
    @DisplayName("belong to States only")
    void belongToStatesOnly() {
      LIVIA.rules("5e1e0000-0000-4000-8000-000100000005").then().statusCode(404);
      LIVIA.rules(UUID.randomUUID().toString()).then().statusCode(404);
      LIVIA
          .rules(PORT_CALLIS, "yesterday")
          .then()
          .statusCode(400)
          .body("where", equalTo("address"));
    }

    @Test
    @DisplayName("answer other rooms in days")
    void answerOtherRooms() throws Throwable {
      RulesOfState held = on(PORT_CALLIS, "2019-03-22");
      assertThat(held.freezeEnds(LocalDate.of(2019, 3, 22))).isEqualTo("2020-03-21");
      RulesOfState now =
          VertxContextSupport.subscribeAndAwait(() -> rules.now(UUID.fromString(PORT_CALLIS)));
      assertThat(now.areEntered()).isTrue();
      assertThat(on(PORT_CALLIS, "2017-12-31").areEntered()).isFalse();
      assertThat(on(UUID.randomUUID().toString(), "2026-01-01").areEntered()).isFalse();
    }
  }

  @Nested
  @DisplayName("that one proposes and a colleague confirms")
  class TwoOfTheState {
    private State state;
    private Somebody focalPoint;
    private Somebody colleague;

    @BeforeEach
    void ofTheirOwn() {
      state = State.make();
      focalPoint = state.newcomer("focal-point", MIRRE);
      colleague = state.newcomer("investigator", focalPoint);
    }

    @Test
    @DisplayName("hold from their first day, and what held before stays readable")
    void holdFromTheirFirstDay() throws Throwable {
      Response first = focalPoint.proposes(state.participant(), "2020-01-01", TWELVE_MONTHS);
      first
          .then()
          .log()
          .ifValidationFails()
          .statusCode(201)
          .body("state", equalTo("OPEN"))
          .body("number", nullValue())
          .body("needs", equalTo("MEMBER_OF_THE_STATE"));
      LIVIA.rules(state.participant()).then().statusCode(200).body("rules", nullValue());
      colleague
          .confirms(first)
          .then()
          .statusCode(200)
          .body("state", equalTo("CONFIRMED"))
          .body("number", equalTo(1))
          .body("needs", nullValue());
      confirmed("2026-07-01", SIX_MONTHS);
      // A fault of the first sheet is mended from its own first day on, after the second.
      confirmed("2020-01-01", "\"languages\":[\"es\"]," + TWELVE_MONTHS);

      assertThat(on(state.participant(), "2019-12-31").areEntered()).isFalse();
      assertThat(on(state.participant(), "2020-01-01").number()).isEqualTo(3);
      assertThat(on(state.participant(), "2026-06-30").number()).isEqualTo(3);
      assertThat(on(state.participant(), "2026-07-01").number()).isEqualTo(2);
      LIVIA
          .reads(first.path("id"))
          .then()
          .statusCode(200)
          .body("number", equalTo(1))
          .body("sheet.freeze.term.months", equalTo(12))
          .body("proposedBy", nullValue())
          .body("decidedBy", nullValue());
      LIVIA
          .calls()
          .get("/api/v1/participants/" + state.participant() + "/rules/versions")
          .then()
          .statusCode(200)
          .body("items.number", equalTo(List.of(1, 2, 3)))
          .body("items.sheet", hasItem(nullValue()));
      GREER
          .calls()
          .get("/api/v1/trail?record=" + first.path("id"))
          .then()
          .body(
              "items.operation", hasItems("rules.propose", "rules.confirm", "rules.read-version"));
    }

    @Test
    @DisplayName("are not confirmed by the one who proposed, nor by an administrator instead")
    void needTheColleague() {
      Response open = focalPoint.proposes(state.participant(), "2026-01-01", TWELVE_MONTHS);
      focalPoint
          .confirms(open)
          .then()
          .statusCode(409)
          .body("type", equalTo(SECOND_PERSON))
          .body("found", equalTo("the person who proposed it"));
      BRAM.confirms(open).then().statusCode(409).body("type", equalTo(SECOND_PERSON));
      colleague
          .calls()
          .get("/api/v1/notices?limit=50")
          .then()
          .body(
              "items.findAll { it.recordKind == 'national-rules' }.record",
              hasItem(open.<String>path("id")));
      colleague.confirms(open).then().statusCode(200);
      colleague
          .confirms(colleague.reads(open.path("id")))
          .then()
          .statusCode(409)
          .body("type", equalTo("urn:seine:problem:already-decided"));
    }

    @Test
    @DisplayName("are proposed by an administrator too, and a colleague may take them back")
    void areTakenBack() {
      Response open = BRAM.proposes(state.participant(), "2026-01-01", TWELVE_MONTHS);
      open.then().statusCode(201).body("needs", equalTo("MEMBER_OF_THE_STATE"));
      MIRRE.confirms(open).then().statusCode(409).body("type", equalTo(SECOND_PERSON));
      colleague.withdraws(open).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
      focalPoint.confirms(colleague.reads(open.path("id"))).then().statusCode(409);
      LIVIA.rules(state.participant()).then().body("rules", nullValue());
      focalPoint
          .calls()
          .get("/api/v1/trail?record=" + open.path("id"))
          .then()
          .body("items.operation", hasItems("rules.propose", "rules.withdraw"));
    }

    @Test
    @DisplayName("do not exist for others while they are open, exactly as what never was")
    void areHiddenWhileOpen() {
      Response open = focalPoint.proposes(state.participant(), "2026-01-01", TWELVE_MONTHS);
      Response hidden = ELODIE.reads(open.path("id"));
      Response absent = ELODIE.reads(UUID.randomUUID().toString());
      hidden.then().statusCode(404);
      assertThat(hidden.asString()).isEqualTo(absent.asString());
      ELODIE.confirms(open).then().statusCode(404);
      ELODIE
          .calls()
          .get("/api/v1/participants/" + state.participant() + "/rules/versions")
          .then()
          .body("items.size()", equalTo(0));
      GREER.reads(open.path("id")).then().statusCode(200).body("proposedBy", notNullValue());
      GREER
          .calls()
          .get("/api/v1/trail?outcome=refused&record=" + open.path("id"))
          .then()
          .body("items.operation", hasItems("rules.read-version", "rules.confirm"));
    }

    @Test
    @DisplayName("are proposed once at a time, upon what was confirmed last")
    void areProposedOnceAtATime() {
      String before = focalPoint.rules(state.participant()).header("ETag");
      Response open = focalPoint.proposes(state.participant(), "2026-01-01", TWELVE_MONTHS);
      BRAM.proposes(state.participant(), "2026-01-01", SIX_MONTHS)
          .then()
          .statusCode(409)
          .body("type", equalTo("urn:seine:problem:cannot-propose"));
      colleague.confirms(open).then().statusCode(200);
      focalPoint
          .proposes(state.participant(), "2026-01-01", SIX_MONTHS, before)
          .then()
          .statusCode(412)
          .body("changed", hasItem("rules"));
      focalPoint
          .calls()
          .contentType("application/json")
          .body("{\"validFrom\":\"2026-01-01\",\"sheet\":{\"timeZone\":\"UTC\"}}")
          .post("/api/v1/participants/" + state.participant() + "/rules/versions")
          .then()
          .statusCode(428);
    }

    @Test
    @DisplayName("are none of another State's business")
    void areNotProposedByOthers() {
      ELODIE
          .proposes(state.participant(), "2026-01-01", TWELVE_MONTHS)
          .then()
          .statusCode(403)
          .body("type", equalTo("urn:seine:problem:not-own-state"));
      colleague.proposes(state.participant(), "2026-01-01", TWELVE_MONTHS).then().statusCode(403);
      GREER
          .calls()
          .get("/api/v1/trail?outcome=refused&record=" + state.participant())
          .then()
          .body("items.operation", hasItem("rules.propose"));
    }

    @Test
    @DisplayName("are refused with the place of what cannot be reckoned with, never quoted")
    void areRefusedWithTheirPlace() {
      focalPoint
          .proposes(
              state.participant(),
              "2026-01-01",
              "\"freeze\":{\"term\":{\"kind\":\"MONTHS\"}},\"registers\":[\"%s\"]"
                  .formatted("secret".repeat(40)))
          .then()
          .statusCode(400)
          .body("violations.where", hasItems("/sheet/freeze", "/sheet/registers/0"))
          .body(not(containsString("secret")));
      focalPoint
          .proposes(state.participant(), "2026-01-01", "\"constants\":true")
          .then()
          .statusCode(400)
          .body("type", equalTo("urn:seine:problem:bad-json"));
      focalPoint
          .proposes(state.participant(), "1990-01-01", TWELVE_MONTHS)
          .then()
          .statusCode(400)
          .body("where", equalTo("/validFrom"));
      focalPoint.proposes(state.participant(), "2199-01-01", TWELVE_MONTHS).then().statusCode(400);
    }

    @Test
    @DisplayName("say how early renewal of a measure is asked, from the day on that they hold")
    void sayHowEarlyRenewalIsAsked() throws Throwable {
      String end = "2031-03-31";
      assertThat(askBy(end)).isNull();
      confirmed("2020-01-01", renewal("\"by\":\"COURT\",\"daysBefore\":90"));
      assertThat(askBy(end)).isEqualTo("2030-12-31");
      confirmed("2029-01-01", renewal("\"by\":\"COURT\",\"daysBefore\":30"));
      assertThat(askBy(end)).isEqualTo("2030-12-31");
      confirmed("2020-01-01", TWELVE_MONTHS);
      assertThat(askBy(end)).isNull();
      confirmed("2020-01-01", renewal("\"by\":\"NOBODY\""));
      assertThat(askBy(end)).isEqualTo(LocalDate.MAX);
    }

    private String renewal(String members) {
      return "\"freeze\":{\"renewal\":{%s}}".formatted(members);
    }

    private LocalDate askBy(String end) throws Throwable {
      return VertxContextSupport.subscribeAndAwait(
          () ->
              leadTimes
                  .of(UUID.fromString(state.participant()))
                  .map(time -> time.askRenewalBy(LocalDate.parse(end))));
    }

    private void confirmed(String validFrom, String members) {
      Response open = focalPoint.proposes(state.participant(), validFrom, members);
      open.then().log().ifValidationFails().statusCode(201);
      colleague.confirms(open).then().log().ifValidationFails().statusCode(200);
    }
  }

  @Nested
  @DisplayName("that one person alone serves")
  class OnePerson {
    @Test
    @DisplayName("are confirmed by an administrator, and not by the same person in another unit")
    void areConfirmedByAnAdministrator() {
      State state = State.make();
      Somebody alone = state.newcomer("focal-point", MIRRE);
      Somebody again = state.further().member(alone.username(), MIRRE);
      Response open = alone.proposes(state.participant(), "2026-01-01", TWELVE_MONTHS);
      open.then().statusCode(201).body("needs", equalTo("ADMINISTRATOR"));
      again.confirms(open).then().statusCode(409).body("type", equalTo(SECOND_PERSON));
      BRAM.calls()
          .get("/api/v1/notices?limit=50")
          .then()
          .body("items.record", hasItem(open.<String>path("id")));
      BRAM.confirms(open).then().statusCode(200);
    }

    @Test
    @DisplayName("or nobody, need two administrators")
    void needTwoAdministrators() {
      State state = State.make();
      Response open = BRAM.proposes(state.participant(), "2026-01-01", TWELVE_MONTHS);
      open.then().statusCode(201).body("needs", equalTo("ADMINISTRATOR"));
      BRAM.confirms(open).then().statusCode(409).body("type", equalTo(SECOND_PERSON));
      MIRRE.confirms(open).then().statusCode(200);
    }
  }

  @Test
  @DisplayName("once written cannot be changed by the portal's own database role")
  void areWrittenOnce() throws SQLException {
    try (Connection portal =
            DriverManager.getConnection(
                RealServices.jdbcUrl(),
                "seine_portal",
                RealServices.databasePassword("seine_portal"));
        Statement statement = portal.createStatement()) {
      for (String change :
          List.of(
              "update national_rules set sheet = '{}'",
              "update national_rules set valid_from = '2000-01-01'",
              "update national_rules set participant = gen_random_uuid()",
              "delete from national_rules")) {
        assertThatThrownBy(() -> statement.executeUpdate(change))
            .as(change)
            .isInstanceOfSatisfying(
                SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
      }
    }
  }

  private RulesOfState on(String state, String day) throws Throwable {
    return VertxContextSupport.subscribeAndAwait(
        () -> rules.on(UUID.fromString(state), LocalDate.parse(day)));
  }
}
