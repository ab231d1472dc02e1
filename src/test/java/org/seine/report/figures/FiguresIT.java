package org.seine.report.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.seine.lead.LeadWorld.AUDITOR;
import static org.seine.lead.LeadWorld.MARAVELLE;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.lead.LeadWorld.TARSENIA;
import static org.seine.lead.LeadWorld.evidence;
import static org.seine.measure.MeasureWorld.PORT_CALLIS_ITSELF;
import static org.seine.measure.MeasureWorld.account;
import static org.seine.measure.MeasureWorld.dossier;
import static org.seine.measure.MeasureWorld.frozen;
import static org.seine.measure.MeasureWorld.post;
import static org.seine.measure.MeasureWorld.proposed;
import static org.seine.request.RequestWorld.OTP_ITSELF;
import static org.seine.request.RequestWorld.REQUESTS;
import static org.seine.request.RequestWorld.drafted;
import static org.seine.request.RequestWorld.reports;
import static org.seine.request.RequestWorld.steps;
import static org.seine.request.RequestWorld.text;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.embedded.Rows;
import org.seine.lead.LeadWorld;
import org.seine.measure.MeasureWorld;
import org.seine.request.RequestWorld;

@QuarkusTest
@DisplayName("Annual figures")
class FiguresIT {
  private static final String FIGURES = "/api/v1/figures";
  private static final int THIS_YEAR = Year.now(ZoneOffset.UTC).getValue();

  @AfterEach
  void nobodyIsNamed() throws SQLException {
    Rows.asOwner().run("delete from figures_naming");
  }

  @Test
  void countWhatWasTransmittedBegunAndTaken() throws SQLException {
    allowAll();
    long leads = number(figures(THIS_YEAR), "LEADS", "EVIDENCE_ALLOWED");
    PORT_CALLIS.submits(evidence(OTP));
    assertThat(number(figures(THIS_YEAR), "LEADS", "EVIDENCE_ALLOWED")).isEqualTo(leads + 1);

    long frozen = number(figures(2019), "MEASURES", "FROZEN");
    frozen(account(OTP, dossier(PORT_CALLIS), PORT_CALLIS_ITSELF));
    var after = figures(2019);
    assertThat(number(after, "MEASURES", "FROZEN")).isEqualTo(frozen + 1);
    assertThat(after.getInt("all.times.find { it.step == 'FREEZE' }.medianDays")).isNotNegative();
    assertThat(after.getList("apart.name")).contains("Commonwealth of Port Callis");
  }

  @Test
  void countRequestsThatWereSentByKindStateAndOutcomeWithTheDaysToTheReply() throws Exception {
    allowAll();
    var before = figures(2019);
    var dossier = dossier(PORT_CALLIS);
    drafted(dossier, PORT_CALLIS_ITSELF);
    var open = RequestWorld.sent(drafted(dossier, PORT_CALLIS_ITSELF));
    reports(PORT_CALLIS, open, "{\"step\":\"RECEIVE\",\"on\":\"2019-01-20\"}");
    var closed = RequestWorld.sent(drafted(dossier, PORT_CALLIS_ITSELF));
    reports(PORT_CALLIS, closed, "{\"step\":\"RECEIVE\",\"on\":\"2019-01-28\"}");
    reports(
        PORT_CALLIS,
        closed,
        "{\"step\":\"REPLY\",\"on\":\"2019-02-05\",\"language\":\"en\",\"reason\":\"Frozen\"}");
    steps(OTP, closed, "{\"step\":\"CLOSE\",\"on\":\"2019-02-25\",\"reason\":\"Executed\"}");
    var asked = asked(dossier);
    steps(OTP, asked, "{\"step\":\"RECEIVE\",\"on\":\"2019-05-02\"}");

    var after = figures(2019);
    assertThat(grown(before, after, "ASSISTANCE", "TRACE")).isEqualTo(2);
    assertThat(grown(before, after, "REQUESTS", "DRAFT")).isZero();
    assertThat(grown(before, after, "REQUESTS", "RECEIVED")).isEqualTo(1);
    assertThat(grown(before, after, "REQUESTS", "CLOSED")).isEqualTo(1);
    assertThat(grown(before, after, "OUTCOMES", "OPEN")).isEqualTo(1);
    assertThat(grown(before, after, "OUTCOMES", "REPLIED")).isEqualTo(1);
    assertThat(grown(before, after, "STATE_ASSISTANCE", "DOCUMENTS")).isEqualTo(1);
    assertThat(grown(before, after, "STATE_REQUESTS", "RECEIVED")).isEqualTo(1);
    // What was recorded as received before it was sent is no time.
    assertThat(timed(after, "REQUESTS", "RECEIVE") - timed(before, "REQUESTS", "RECEIVE"))
        .isEqualTo(1);
    assertThat(timed(after, "REQUESTS", "REPLY") - timed(before, "REQUESTS", "REPLY")).isEqualTo(1);
    assertThat(
            timed(after, "STATE_REQUESTS", "RECEIVE") - timed(before, "STATE_REQUESTS", "RECEIVE"))
        .isEqualTo(1);
    assertThat(after.getList("apart.find { it.name =~ 'Callis' }.figures.counts.section"))
        .contains("OUTCOMES");
    areInTheFiles();
  }

  private static void areInTheFiles() throws IOException {
    assertThat(REGISTRY.call().get(FIGURES + "/table.csv?year=2019").then().extract().asString())
        .contains("2019,,ASSISTANCE,TRACE,", "2019,,TIMES_REQUESTS,REPLY,");
    try (PDDocument document = report(2019, "FR")) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Demandes de la Cour transmises, par issue")
          .contains("Non terminée")
          .contains("De la transmission d’une demande de la Cour");
    }
  }

  /** What Port Callis asks the Court, sent. */
  private static String asked(String dossier) {
    String asked =
        post(
                PORT_CALLIS,
                REQUESTS,
                """
                {"dossier":"%s","participant":"%s","organ":"%s","basis":"STATE_ASKS",
                 "assistance":"DOCUMENTS","on":"2019-05-01","text":%s}"""
                    .formatted(dossier, PORT_CALLIS_ITSELF, OTP_ITSELF, text("Own inquiry")))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    steps(PORT_CALLIS, asked, "{\"step\":\"AUTHORISE\",\"on\":\"2019-05-01\"}");
    steps(PORT_CALLIS, asked, "{\"step\":\"SEND\",\"on\":\"2019-05-01\"}");
    return asked;
  }

  @Test
  void nameNoStateThatDoesNotAllowItAndHoldNoContent() {
    for (var state : List.of(MARAVELLE, PORT_CALLIS, TARSENIA)) {
      state.submits(evidence(OTP));
    }
    var answer = read(REGISTRY, THIS_YEAR).then().statusCode(200).extract();
    assertThat(answer.jsonPath().getList("apart")).isEmpty();
    assertThat(answer.asString())
        .doesNotContain("Merrowfen", "Port Callis", "Maravelle", "Tarsenia", PORT_CALLIS.unit);
  }

  @Test
  void showAStateApartOnceEachOfItsUnitsAllowsItAndThreeOthersAreLeft() throws SQLException {
    for (var state : List.of(MARAVELLE, PORT_CALLIS, TARSENIA)) {
      state.submits(evidence(OTP));
    }
    decide(PORT_CALLIS, "\"0\"", true).then().statusCode(200).header("ETag", "\"1\"");
    PORT_CALLIS
        .call()
        .get(FIGURES + "/naming")
        .then()
        .statusCode(200)
        .body("allowed", equalTo(true));
    // Of the three one is named, so the other two could be reckoned out: nobody is.
    assertThat(figures(THIS_YEAR).getList("apart")).isEmpty();
    allowAll();
    var named = figures(THIS_YEAR);
    assertThat(named.getList("apart.name"))
        .contains("Commonwealth of Port Callis", "Republic of Maravelle");
    decide(PORT_CALLIS, "\"0\"", false).then().statusCode(412);
  }

  @Test
  void areDecidedOnByUnitsOfStatesAlone() {
    decide(OTP, "\"0\"", true)
        .then()
        .statusCode(403)
        .body("type", equalTo("urn:seine:problem:no-state"));
    PORT_CALLIS
        .call()
        .contentType(ContentType.JSON)
        .body("{\"allowed\":true}")
        .put(FIGURES + "/naming")
        .then()
        .statusCode(428);
    PORT_CALLIS.call().get(FIGURES + "?year=2019").then().statusCode(403);
    REGISTRY.call().get(FIGURES + "?year=1899").then().statusCode(400);
    REGISTRY.call().get(FIGURES).then().statusCode(400);
  }

  @Test
  void areATableAndAReportThatAScreenReaderReads() throws IOException {
    for (var state : List.of(MARAVELLE, PORT_CALLIS, TARSENIA)) {
      state.submits(evidence(OTP));
    }
    assertThat(
            REGISTRY
                .call()
                .get(FIGURES + "/table.csv?year=" + THIS_YEAR)
                .then()
                .statusCode(200)
                .extract()
                .asString())
        .startsWith("year,state,section,code,number")
        .contains(THIS_YEAR + ",,LEADS,EVIDENCE_ALLOWED,");
    for (var language : List.of("EN", "FR")) {
      try (PDDocument document = report(THIS_YEAR, language)) {
        var catalog = document.getDocumentCatalog();
        assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        assertThat(catalog.getLanguage()).isEqualToIgnoringCase(language);
        assertThat(new String(catalog.getMetadata().toByteArray())).contains("pdfuaid");
        assertThat(new PDFTextStripper().getText(document))
            .contains(Integer.toString(THIS_YEAR))
            .contains(
                language.equals("EN") ? "May be used as evidence" : "Renseignements transmis");
      }
    }
    AUDITOR
        .call()
        .get("/api/v1/trail?unit=" + REGISTRY.unit + "&operation=figures.export")
        .then()
        .body("items.operation", hasItem("figures.export"));
  }

  @Test
  void areAReportOfStepsAndSumsToo() throws IOException, SQLException {
    allowAll();
    BigDecimal before = dollars(figures(2019));
    frozen(account(OTP, dossier(PORT_CALLIS), PORT_CALLIS_ITSELF));
    BigDecimal after = dollars(figures(2019));
    assertThat(after.subtract(before)).isEqualByComparingTo("3912740");
    try (PDDocument document = report(2019, "EN")) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Commonwealth of Port Callis")
          .contains("Median, in days")
          .contains("Decision of the Chamber")
          .contains("USD " + String.format(Locale.UK, "%,.2f", after))
          .contains("Freeze");
    }
  }

  @Test
  void countASumOnceItsFactIsAcceptedInTheYearInWhichItHappened() throws SQLException {
    allowAll();
    var measure = proposed(account(OTP, dossier(PORT_CALLIS), PORT_CALLIS_ITSELF));
    BigDecimal before = dollars(figures(2019));
    MeasureWorld.reports(
        PORT_CALLIS,
        measure,
        """
        {"step":"FREEZE","on":"2019-03-01","money":[
         {"kind":"BALANCE","money":{"amount":"41.00","currency":"USD"}}]}""");
    assertThat(dollars(figures(2019))).isEqualByComparingTo(before);
    MeasureWorld.steps(
        REGISTRY,
        measure,
        """
        {"step":"TAKE_NOTE","on":"2020-01-10","reason":"It was frozen","about":2,
         "becomes":"FROZEN"}""");
    assertThat(dollars(figures(2019)).subtract(before)).isEqualByComparingTo("41");
  }

  private static PDDocument report(int year, String language) throws IOException {
    return Loader.loadPDF(
        REGISTRY
            .call()
            .get(FIGURES + "/report.pdf?year=%d&language=%s".formatted(year, language))
            .then()
            .statusCode(200)
            .contentType("application/pdf")
            .extract()
            .asByteArray());
  }

  /** Every unit in service allows it, as if each had said so. */
  private static void allowAll() throws SQLException {
    Rows.asOwner()
        .run(
            "insert into figures_naming (unit, allowed, revision, changed_at, changed_by)"
                + " select id, true, 1, now(), gen_random_uuid() from unit"
                + " on conflict (unit) do update set allowed = true");
  }

  private static Response decide(LeadWorld unit, String etag, boolean allowed) {
    return unit.call()
        .header("If-Match", etag)
        .contentType(ContentType.JSON)
        .body("{\"allowed\":" + allowed + "}")
        .put(FIGURES + "/naming");
  }

  private static Response read(LeadWorld person, int year) {
    return person.call().get(FIGURES + "?year=" + year);
  }

  private static JsonPath figures(int year) {
    return read(REGISTRY, year).then().statusCode(200).extract().jsonPath();
  }

  /** Of all balances and worths, as text: a sum is no floating-point number. */
  private static BigDecimal dollars(JsonPath figures) {
    List<String> sums =
        figures.getList(
            "all.sums.findAll { it.kind == 'BALANCE' && it.sum.currency == 'USD' }.sum.amount");
    return sums.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static long grown(JsonPath before, JsonPath after, String section, String code) {
    return number(after, section, code) - number(before, section, code);
  }

  private static long timed(JsonPath figures, String section, String step) {
    List<Map<String, Object>> times = figures.getList("all.times");
    return times.stream()
        .filter(one -> section.equals(one.get("section")) && step.equals(one.get("step")))
        .mapToLong(one -> ((Number) one.get("number")).longValue())
        .sum();
  }

  private static long number(JsonPath figures, String section, String code) {
    List<Map<String, Object>> counts = figures.getList("all.counts");
    return counts.stream()
        .filter(one -> section.equals(one.get("section")) && code.equals(one.get("code")))
        .mapToLong(one -> ((Number) one.get("number")).longValue())
        .sum();
  }
}
