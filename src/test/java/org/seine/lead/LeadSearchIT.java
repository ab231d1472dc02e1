package org.seine.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.seine.lead.LeadWorld.MARAVELLE;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.lead.LeadWorld.TARSENIA;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seine.embedded.RealServices;

@QuarkusTest
@QuarkusTestResource(RealServices.class)
class LeadSearchIT {
  @Test
  void findsALeadByTheCourtsNumberHoweverItIsWritten() {
    var number = unique("ICC-99/");
    var lead = withCase(number, OTP);

    for (var written : new String[] {number, number.toLowerCase(Locale.ROOT), spaced(number)}) {
      search(MARAVELLE, written)
          .body("items.lead.id", contains(lead))
          .body("items[0].fields", contains("CASE"))
          .body("more", equalTo(false));
    }
    search(OTP, number).body("items.lead.id", contains(lead));
  }

  @Test
  void findsNothingForAUnitThatWasNotNamed() {
    var number = unique("ICC-99/");
    var lead = withCase(number, OTP);

    search(REGISTRY, number).body("items", empty());
    search(REGISTRY, lead).body("items", empty());
    search(OTP, lead).body("items.lead.id", contains(lead));
  }

  @Test
  void findsNothingByAPartOfIt() {
    var number = unique("ICC-99/");
    withCase(number, OTP);

    search(MARAVELLE, number.substring(0, number.length() - 1)).body("items", empty());
  }

  @Test
  void findsADraftByWhatStandsInItNow() {
    var before = unique("ICC-98/");
    var after = unique("ICC-97/");
    var id = LeadWorld.newId();
    MARAVELLE.save(id, form(before, OTP)).then().statusCode(200);
    var etag = MARAVELLE.etag(id);
    MARAVELLE
        .call()
        .header("If-Match", etag)
        .contentType(ContentType.JSON)
        .body(form(after, OTP))
        .put(LeadWorld.lead(id))
        .then()
        .statusCode(200);

    search(MARAVELLE, before).body("items", empty());
    search(MARAVELLE, after).body("items.lead.id", contains(id));
    search(OTP, after).body("items", empty());
  }

  @Test
  void forgetsForWhomARecipientIsTakenOff() throws SQLException {
    var number = unique("ICC-96/");
    var lead = withCase(number, OTP, REGISTRY);
    reference(OTP, lead, unique("OTP "), 0);

    MARAVELLE
        .call()
        .header("If-Match", MARAVELLE.etag(lead))
        .delete(LeadWorld.lead(lead) + "/recipients/" + OTP.unit)
        .then()
        .statusCode(200);

    search(OTP, number).body("items", empty());
    search(REGISTRY, number).body("items.lead.id", contains(lead));
    assertThat(tokens(lead, OTP)).isZero();
    assertThat(tokens(lead, REGISTRY)).isPositive();
  }

  @Test
  void findsByTheReferenceThatTheUnitGaveItAndShowsItToNobodyElse() {
    var lead = withCase(unique("ICC-95/"), OTP);
    var reference = unique("FIU 2019/");

    reference(MARAVELLE, lead, reference, 0).then().statusCode(200).header("ETag", "\"1\"");

    search(MARAVELLE, reference)
        .body("items.lead.id", contains(lead))
        .body("items[0].lead.ownReference", equalTo(reference))
        .body("items[0].fields", contains("OWN_REFERENCE"));
    search(OTP, reference).body("items", empty());
    read(OTP, lead).then().body("reference", equalTo("")).header("ETag", "\"0\"");
    read(MARAVELLE, lead).then().body("reference", equalTo(reference));
  }

  @Test
  void keepsOneReferenceForEachUnitAndFindsByTheLast() {
    var lead = withCase(unique("ICC-94/"), OTP);
    var first = unique("A-");
    var second = unique("B-");
    var theirs = unique("C-");

    reference(OTP, lead, theirs, 0).then().statusCode(200);
    reference(MARAVELLE, lead, first, 0).then().statusCode(200);
    reference(MARAVELLE, lead, second, 1).then().statusCode(200);

    search(MARAVELLE, first).body("items", empty());
    search(MARAVELLE, second).body("items.lead.id", contains(lead));
    search(OTP, theirs).body("items.lead.id", contains(lead));

    reference(MARAVELLE, lead, "", 2).then().statusCode(200);
    search(MARAVELLE, second).body("items", empty());
    read(MARAVELLE, lead).then().body("reference", equalTo("")).header("ETag", "\"3\"");
  }

  @Test
  void refusesAReferenceMadeFromAStaleOne() {
    var lead = withCase(unique("ICC-93/"), OTP);
    reference(MARAVELLE, lead, unique("A-"), 0).then().statusCode(200);

    reference(MARAVELLE, lead, unique("B-"), 0).then().statusCode(412);
  }

  @Test
  void refusesAReferenceOfALeadThatTheUnitMayNotSee() {
    var lead = withCase(unique("ICC-92/"), OTP);

    reference(TARSENIA, lead, "T-1", 0).then().statusCode(404);
    read(TARSENIA, lead).then().statusCode(404);
  }

  @Test
  void refusesWhatIsTooLongOrHasControlCharacters() {
    var lead = withCase(unique("ICC-91/"), OTP);

    reference(MARAVELLE, lead, "x".repeat(101), 0).then().statusCode(400);
    reference(MARAVELLE, lead, "a\nb", 0).then().statusCode(400);
    ask(MARAVELLE, "x".repeat(201)).then().statusCode(400);
    ask(MARAVELLE, "").then().statusCode(400);
    search(MARAVELLE, "-- / --").body("items", empty());
  }

  @Test
  void keepsNoIdentifierInTheTables() throws SQLException {
    var number = unique("ICC-90/");
    var reference = unique("FIU-");
    var lead = withCase(number, PORT_CALLIS);
    reference(MARAVELLE, lead, reference, 0).then().statusCode(200);

    try (var connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select t::text from search_token t union all select o::text from own_reference"
                    + " o")) {
      while (rows.next()) {
        assertThat(rows.getString(1)).doesNotContain(number, reference, number.substring(7));
      }
    }
  }

  private static String withCase(String number, LeadWorld... recipients) {
    return MARAVELLE.submits(form(number, recipients)).id();
  }

  private static String form(String number, LeadWorld... recipients) {
    return LeadWorld.form(
        "EVIDENCE_ALLOWED", ",\"reference\":{\"case\":\"" + number + "\"}", recipients);
  }

  private static Response ask(LeadWorld who, String value) {
    return who.call()
        .contentType(ContentType.JSON)
        .body("{\"value\":\"" + value + "\"}")
        .post("/api/v1/leads/search");
  }

  private static ValidatableResponse search(LeadWorld who, String value) {
    return ask(who, value).then().statusCode(200);
  }

  private static Response read(LeadWorld who, String lead) {
    return who.call().get(LeadWorld.lead(lead) + "/own-reference");
  }

  private static Response reference(LeadWorld who, String lead, String text, int revision) {
    return who.call()
        .header("If-Match", "\"" + revision + "\"")
        .contentType(ContentType.JSON)
        .body("{\"reference\":\"" + text.replace("\n", "\\n") + "\"}")
        .put(LeadWorld.lead(lead) + "/own-reference");
  }

  private static String unique(String begin) {
    return begin + UUID.randomUUID().toString().substring(0, 18);
  }

  private static String spaced(String number) {
    return " " + number.replace("-", " ") + " ";
  }

  private static long tokens(String lead, LeadWorld unit) throws SQLException {
    try (var connection = connect();
        var query =
            connection.prepareStatement(
                "select count(*) from search_token t join lead l on l.key = t.record where l.id ="
                    + " ? and t.unit = ?")) {
      query.setObject(1, UUID.fromString(lead));
      query.setObject(2, UUID.fromString(unit.unit));
      try (ResultSet count = query.executeQuery()) {
        count.next();
        return count.getLong(1);
      }
    }
  }

  private static Connection connect() throws SQLException {
    return DriverManager.getConnection(
        RealServices.jdbcUrl(), "seine_portal", RealServices.databasePassword("seine_portal"));
  }
}
