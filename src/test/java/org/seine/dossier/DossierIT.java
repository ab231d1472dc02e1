package org.seine.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.seine.dossier.DossierWorld.begin;
import static org.seine.dossier.DossierWorld.change;
import static org.seine.dossier.DossierWorld.etag;
import static org.seine.dossier.DossierWorld.invite;
import static org.seine.dossier.DossierWorld.open;
import static org.seine.dossier.DossierWorld.remove;
import static org.seine.dossier.DossierWorld.text;
import static org.seine.dossier.DossierWorld.turn;
import static org.seine.lead.LeadWorld.AUDITOR;
import static org.seine.lead.LeadWorld.MARAVELLE;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.REGISTRY;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.seine.embedded.RealServices;
import org.seine.lead.LeadWorld;

@QuarkusTest
@DisplayName("A cooperation file")
class DossierIT {
  private static final String MARAVELLE_ITSELF = "5e1e0000-0000-4000-8000-000100000001";
  private static final String PORT_CALLIS_ITSELF = "5e1e0000-0000-4000-8000-000100000002";

  @Nested
  @DisplayName("As the Registry, which begins it")
  class Registry {
    @Test
    void isReadAsItWasWritten() {
      var dossier = begin(REGISTRY, text("Tassandey", MARAVELLE_ITSELF));
      open(REGISTRY, dossier)
          .then()
          .statusCode(200)
          .body("internal", equalTo(true))
          .body("state", equalTo("OPEN"))
          .body("text.title", equalTo("Tassandey"))
          .body("text.persons", hasSize(2))
          .body("text.warrants[0].reference", equalTo("ICC-99/17-2"))
          .body("text.note", equalTo("For the Court alone."))
          .body("units.unit", contains(REGISTRY.unit))
          .body("steps.step", contains("BEGIN"));
    }

    @Test
    void isBegunOnceByTheSameCall() {
      var key = UUID.randomUUID().toString();
      var first = begin(REGISTRY, key, text("Once")).then().statusCode(201).extract();
      var second = begin(REGISTRY, key, text("Once")).then().statusCode(201).extract();
      assertThat(second.<String>path("id")).isEqualTo(first.<String>path("id"));
      assertThat(begin(OTP, key, text("Once")).then().extract().<String>path("id"))
          .as("another unit's call of the same key makes a file of its own")
          .isNotEqualTo(first.<String>path("id"));
    }

    @Test
    void needsAKeyForTheCall() {
      REGISTRY
          .call()
          .contentType("application/json")
          .body(text("None"))
          .post(DossierWorld.DOSSIERS)
          .then()
          .statusCode(400)
          .body("where", equalTo("Idempotency-Key"));
    }

    @Test
    void changesItUnderTheVersionThatWasRead() {
      var dossier = begin(REGISTRY, text("Before"));
      var read = etag(REGISTRY, dossier);
      change(REGISTRY, dossier, read, text("After")).then().statusCode(204);
      change(REGISTRY, dossier, read, text("Too late")).then().statusCode(412);
      open(REGISTRY, dossier)
          .then()
          .body("text.title", equalTo("After"))
          .body("steps.step", contains("BEGIN", "CHANGE"));
    }

    @Test
    void refusesWhatIsNoText() {
      begin(REGISTRY, UUID.randomUUID().toString(), text("").replace("\"\"", "\" \""))
          .then()
          .statusCode(400)
          .body("violations.where", hasItem("/title"));
      begin(REGISTRY, UUID.randomUUID().toString(), text("x".repeat(201))).then().statusCode(400);
      begin(REGISTRY, UUID.randomUUID().toString(), "{\"unknown\":1}").then().statusCode(400);
    }

    @Test
    void changesNothingInAClosedFile() {
      var dossier = begin(REGISTRY, text("Closed"));
      turn(REGISTRY, dossier, etag(REGISTRY, dossier), "closing").then().statusCode(204);
      var read = etag(REGISTRY, dossier);
      change(REGISTRY, dossier, read, text("No")).then().statusCode(409);
      invite(REGISTRY, dossier, read, MARAVELLE.unit).then().statusCode(409);
      turn(REGISTRY, dossier, read, "closing").then().statusCode(409);
      turn(REGISTRY, dossier, read, "reopening").then().statusCode(204);
      change(REGISTRY, dossier, etag(REGISTRY, dossier), text("Yes")).then().statusCode(204);
    }

    @Test
    void cannotLeaveItWithoutAUnitOfTheCourt() {
      var dossier = begin(REGISTRY, text("Alone"));
      remove(REGISTRY, dossier, etag(REGISTRY, dossier), REGISTRY)
          .then()
          .statusCode(409)
          .body("type", equalTo("urn:seine:problem:last-of-the-court"));
    }

    @Test
    void invitesOnlyWhoCanWorkInIt() {
      var dossier = begin(REGISTRY, text("Guests"));
      var read = etag(REGISTRY, dossier);
      invite(REGISTRY, dossier, read, AUDITOR.unit).then().statusCode(409);
      invite(REGISTRY, dossier, read, UUID.randomUUID().toString()).then().statusCode(409);
      invite(REGISTRY, dossier, MARAVELLE);
      invite(REGISTRY, dossier, etag(REGISTRY, dossier), MARAVELLE.unit)
          .then()
          .statusCode(409)
          .body("type", equalTo("urn:seine:problem:already-invited"));
    }
  }

  @Nested
  @DisplayName("As the Prosecutor, who is invited")
  class Prosecutor {
    @Test
    void hasWhatTheCourtHas() {
      var dossier = begin(REGISTRY, text("Shared", MARAVELLE_ITSELF));
      invite(REGISTRY, dossier, MARAVELLE);
      invite(REGISTRY, dossier, OTP);
      open(OTP, dossier)
          .then()
          .statusCode(200)
          .body("internal", equalTo(true))
          .body("text.persons", hasSize(2))
          .body("units.unit", contains(REGISTRY.unit, MARAVELLE.unit, OTP.unit))
          .body("steps[1].about", equalTo(MARAVELLE.unit));
      change(OTP, dossier, etag(OTP, dossier), text("By the Prosecutor", MARAVELLE_ITSELF))
          .then()
          .statusCode(204);
      open(MARAVELLE, dossier).then().body("text.title", equalTo("By the Prosecutor"));
    }

    @Test
    void readsNothingAnyMoreOnceRemoved() {
      var dossier = begin(REGISTRY, text("Removed", MARAVELLE_ITSELF));
      invite(REGISTRY, dossier, OTP);
      invite(REGISTRY, dossier, MARAVELLE);
      remove(REGISTRY, dossier, etag(REGISTRY, dossier), OTP).then().statusCode(204);

      open(OTP, dossier).then().statusCode(404);
      change(REGISTRY, dossier, etag(REGISTRY, dossier), text("Afterwards", MARAVELLE_ITSELF))
          .then()
          .statusCode(204);
      open(REGISTRY, dossier).then().statusCode(200).body("text.title", equalTo("Afterwards"));
      open(MARAVELLE, dossier).then().statusCode(200).body("text.title", equalTo("Afterwards"));
    }

    @Test
    void readsAllAgainOnceInvitedAgain() {
      var dossier = begin(REGISTRY, text("Again"));
      invite(REGISTRY, dossier, OTP);
      remove(REGISTRY, dossier, etag(REGISTRY, dossier), OTP).then().statusCode(204);
      invite(REGISTRY, dossier, OTP);
      open(OTP, dossier)
          .then()
          .statusCode(200)
          .body("steps.step", contains("BEGIN", "INVITE", "REMOVE", "INVITE"));
    }
  }

  @Nested
  @DisplayName("As a State, which is invited")
  class State {
    @Test
    void isShownWhatNamesItAndNothingElse() {
      var dossier = begin(REGISTRY, text("Two States", MARAVELLE_ITSELF));
      invite(REGISTRY, dossier, MARAVELLE);
      invite(REGISTRY, dossier, PORT_CALLIS);
      open(MARAVELLE, dossier)
          .then()
          .statusCode(200)
          .body("internal", equalTo(false))
          .body("text.persons.name", contains("Gaspard Tassandey"))
          .body("text.persons[0].shownTo", hasSize(0))
          .body("text.warrants", hasSize(1))
          .body("text.note", nullValue())
          .body("steps", hasSize(0))
          .body("units.unit", contains(REGISTRY.unit, MARAVELLE.unit));
      open(PORT_CALLIS, dossier)
          .then()
          .body("text.persons", hasSize(0))
          .body("text.warrants", hasSize(0))
          .body("units.unit", not(hasItem(MARAVELLE.unit)));
    }

    @Test
    void isNotToldWhenTheCourtChangesWhatItIsNotShown() {
      var before = text("Unmoved", MARAVELLE_ITSELF);
      var dossier = begin(REGISTRY, before);
      invite(REGISTRY, dossier, MARAVELLE);
      var first = open(MARAVELLE, dossier).then().statusCode(200).extract();

      for (var internal :
          new String[] {
            before.replace("For the Court alone.", "Not for States."),
            before.replace("Irmeline Tassandey-Roque", "Irmeline Roque"),
            text("Unmoved", MARAVELLE_ITSELF, PORT_CALLIS_ITSELF)
          }) {
        change(REGISTRY, dossier, etag(REGISTRY, dossier), internal).then().statusCode(204);
        var then = open(MARAVELLE, dossier).then().statusCode(200).extract();
        assertThat(then.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(then.asString()).isEqualTo(first.asString());
      }
      open(REGISTRY, dossier).then().body("text.persons[0].shownTo", hasSize(2));

      change(
              REGISTRY,
              dossier,
              etag(REGISTRY, dossier),
              before.replace("ICC-99/17-2", "ICC-99/17-3"))
          .then()
          .statusCode(204);
      var moved = open(MARAVELLE, dossier).then().statusCode(200).extract();
      assertThat(moved.<String>path("text.warrants[0].reference")).isEqualTo("ICC-99/17-3");
      assertThat(moved.header("ETag")).isNotEqualTo(first.header("ETag"));
      assertThat(moved.<String>path("changedAt")).isNotEqualTo(first.<String>path("changedAt"));
    }

    @Test
    void mayNotChangeItOrInvite() {
      var dossier = begin(REGISTRY, text("Not theirs"));
      invite(REGISTRY, dossier, PORT_CALLIS);
      var investigator = PORT_CALLIS;
      change(investigator, dossier, "\"1\"", text("No")).then().statusCode(404);
      begin(MARAVELLE, UUID.randomUUID().toString(), text("No")).then().statusCode(403);
    }

    @Test
    void doesNotLearnOfAFileItIsNotInvitedTo() {
      var dossier = begin(REGISTRY, text("Hidden"));
      var hidden = open(PORT_CALLIS, dossier).then().statusCode(404).extract().asString();
      var absent =
          open(PORT_CALLIS, UUID.randomUUID().toString())
              .then()
              .statusCode(404)
              .extract()
              .asString();
      assertThat(hidden).isEqualTo(absent);
      assertThat(PORT_CALLIS.call().get(DossierWorld.DOSSIERS + "?limit=200").asString())
          .doesNotContain(dossier);
      AUDITOR
          .call()
          .get("/api/v1/trail?outcome=refused&record=" + dossier)
          .then()
          .body("items.operation", hasItem("dossier.open"));
    }

    @Test
    void isFoundInTheTrailByTheFileThatItOpened() {
      var dossier = begin(REGISTRY, text("Opened", MARAVELLE_ITSELF));
      invite(REGISTRY, dossier, OTP);
      invite(OTP, dossier, MARAVELLE);
      open(MARAVELLE, dossier).then().statusCode(200);
      for (var reader : new LeadWorld[] {AUDITOR, REGISTRY, MARAVELLE}) {
        var opened = "items.findAll { it.unit == '%s' }".formatted(MARAVELLE.unit);
        reader
            .call()
            .get("/api/v1/trail?operation=dossier.open&record=" + dossier)
            .then()
            .statusCode(200)
            .body(opened, hasSize(1))
            .body(opened + "[0].record.kind", equalTo("dossier"))
            .body(opened + "[0].record.unit", equalTo(REGISTRY.unit));
      }
    }

    @Test
    void findsItInItsListByItsTitle() {
      var dossier = begin(REGISTRY, text("Listed " + UUID.randomUUID()));
      invite(REGISTRY, dossier, MARAVELLE);
      for (LeadWorld person : new LeadWorld[] {MARAVELLE, REGISTRY}) {
        assertThat(titles(person)).anyMatch(title -> title.startsWith("Listed "));
      }
    }

    private java.util.List<String> titles(LeadWorld person) {
      return person
          .call()
          .get(DossierWorld.DOSSIERS + "?limit=200")
          .then()
          .extract()
          .path("items.title");
    }
  }

  @Nested
  @DisplayName("In the database")
  class Stored {
    @Test
    void holdsNoWordOfItInClear() throws SQLException {
      var word = "Zornfelder" + UUID.randomUUID().toString().substring(0, 8);
      var dossier = begin(REGISTRY, text(word, MARAVELLE_ITSELF, PORT_CALLIS_ITSELF));
      invite(REGISTRY, dossier, MARAVELLE);
      for (var table :
          new String[] {
            "dossier",
            "dossier_face",
            "dossier_unit",
            "compartment_thing",
            "compartment_label",
            "record_step",
            "notice",
            "trail_entry"
          }) {
        assertThat(rowsWith(table, word)).as(table).isZero();
      }
    }

    @Test
    void doesNotOpenForWhoMovesAKeyEnvelope() throws SQLException {
      var dossier = begin(REGISTRY, text("Moved"));
      var other = begin(REGISTRY, text("Other"));
      run(
          """
          update epoch_envelope e set envelope = o.envelope from epoch_envelope o, compartment c,
            compartment d where e.compartment = c.key and c.file = '%s' and o.compartment = d.key
            and d.file = '%s'"""
              .formatted(dossier, other));
      // The key may still be kept in memory under its row for minutes: another row has none.
      run(
          "update epoch_envelope set key = gen_random_uuid() where compartment in"
              + " (select key from compartment where file = '%s')".formatted(dossier));
      open(REGISTRY, dossier)
          .then()
          .statusCode(500)
          .body("reason", equalTo("KEY_ENVELOPE_OF_ANOTHER_THING"));
      // The unit's list of files names each of them, and could not name this one.
      run(
          "update dossier_unit set removed_at = now(), removed_by = invited_by where dossier = '%s'"
              .formatted(dossier));
    }

    @Test
    void refusesAStepThatWasAltered() throws SQLException {
      var dossier = begin(REGISTRY, text("Altered"));
      run(
          "alter table record_step disable trigger all; update record_step set bytes ="
              + " convert_to(replace(convert_from(bytes, 'UTF8'), '\"act\":\"BEGIN\"',"
              + " '\"act\":\"CLOSE\"'), 'UTF8') where record = '%s'".formatted(dossier));
      open(REGISTRY, dossier).then().statusCode(500).body("reason", equalTo("SIGNATURE_INVALID"));
    }

    @Test
    void missesAStepThatWasCutOff() throws SQLException {
      var dossier = begin(REGISTRY, text("Cut"));
      change(REGISTRY, dossier, etag(REGISTRY, dossier), text("Cut twice")).then().statusCode(204);
      run("delete from record_step where record = '%s' and number = 2".formatted(dossier));
      open(REGISTRY, dossier).then().statusCode(500).body("reason", equalTo("STEP_OUT_OF_ORDER"));
    }

    private static long rowsWith(String table, String word) throws SQLException {
      try (var connection = owner();
          var statement = connection.createStatement();
          var found =
              statement.executeQuery(
                  "select count(*) from %s t where t::text like '%%%s%%' or t::text like '%%%s%%'"
                      .formatted(table, word, hex(word)))) {
        found.next();
        return found.getLong(1);
      }
    }

    private static String hex(String word) {
      return java.util.HexFormat.of()
          .formatHex(word.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static void run(String sql) throws SQLException {
      try (var connection = owner();
          var statement = connection.createStatement()) {
        statement.execute(sql);
      }
    }

    private static java.sql.Connection owner() throws SQLException {
      return DriverManager.getConnection(
          RealServices.jdbcUrl(), "seine_owner", RealServices.databasePassword("seine_owner"));
    }
  }
}
