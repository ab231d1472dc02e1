package org.seine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.seine.lead.LeadWorld.AUDITOR;
import static org.seine.lead.LeadWorld.MARAVELLE;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.lead.LeadWorld.TARSENIA;
import static org.seine.measure.MeasureWorld.ASSETS;
import static org.seine.measure.MeasureWorld.PORT_CALLIS_ITSELF;
import static org.seine.measure.MeasureWorld.account;
import static org.seine.measure.MeasureWorld.dossier;
import static org.seine.measure.MeasureWorld.etag;
import static org.seine.measure.MeasureWorld.frozen;
import static org.seine.measure.MeasureWorld.post;
import static org.seine.measure.MeasureWorld.value;

import biweekly.Biweekly;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.lead.LeadWorld;
import org.seine.measure.MeasureWorld;
import org.seine.request.RequestWorld;

@QuarkusTest
@DisplayName("What leaves the register as a file")
class ReportIT {
  @Test
  void isAReportThatAScreenReaderReadsInBothLanguages() throws IOException {
    var dossier = dossier(PORT_CALLIS);
    held(dossier);
    for (var language : List.of("EN", "FR")) {
      byte[] pdf =
          REGISTRY
              .call()
              .get("/api/v1/dossiers/" + dossier + "/report?language=" + language)
              .then()
              .statusCode(200)
              .contentType("application/pdf")
              .extract()
              .asByteArray();
      try (PDDocument document = Loader.loadPDF(pdf)) {
        var catalog = document.getDocumentCatalog();
        assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        assertThat(catalog.getLanguage()).isEqualToIgnoringCase(language);
        assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
        assertThat(document.getDocumentInformation().getTitle()).isNotBlank();
        assertThat(new String(catalog.getMetadata().toByteArray())).contains("pdfuaid");
        var text = new PDFTextStripper().getText(document);
        assertThat(text).contains("Account of Merrowfen").contains("Tassandey").contains("USD");
        assertThat(text).contains(language.equals("EN") ? "3,912,740.00" : "912");
      }
    }
    AUDITOR
        .call()
        .get("/api/v1/trail?record=" + dossier)
        .then()
        .body("items.operation", hasItem("report.chamber"));
  }

  @Test
  void isNoReportForAStateOrForWhoIsNotInvited() {
    var dossier = dossier(PORT_CALLIS);
    PORT_CALLIS.call().get("/api/v1/dossiers/" + dossier + "/report").then().statusCode(404);
    MARAVELLE.call().get("/api/v1/dossiers/" + dossier + "/report").then().statusCode(404);
  }

  @Test
  void isATableOfWhatTheUnitMaySee() {
    var dossier = dossier(PORT_CALLIS, MARAVELLE);
    held(dossier);
    assertThat(csv(PORT_CALLIS, dossier)).contains("Account of Merrowfen").contains("3912740.00");
    assertThat(csv(MARAVELLE, dossier)).doesNotContain("Merrowfen").startsWith("measure,dossier");
  }

  @Test
  void isACalendarOfWhatFallsDueOfMeasuresWithoutContent() {
    var dossier = dossier(PORT_CALLIS, MARAVELLE);
    var measure = held(dossier);
    MeasureWorld.steps(
        REGISTRY,
        measure,
        """
        {"step":"DEFER_NOTICE","on":"2019-03-23","reason":"Flight","reference":"ICC-99/17-5",
         "reviewOn":"2019-06-20"}""");
    var ics = ics(PORT_CALLIS, "EN");
    assertThat(ics).doesNotContain("Merrowfen", "3912740", "Callis", "Flight");
    assertThat(days(ics))
        .containsEntry("seine-term-" + measure, "2020-03-21")
        .containsEntry("seine-renewal-" + measure, askRenewalBy(dossier))
        .containsEntry("seine-review-" + measure, "2019-06-20");
    assertThat(ics(MARAVELLE, "EN")).doesNotContain(measure);
    MeasureWorld.steps(REGISTRY, measure, "{\"step\":\"ASK_RENEWAL\",\"on\":\"2019-12-01\"}");
    assertThat(days(ics(OTP, "EN")))
        .containsKey("seine-term-" + measure)
        .doesNotContainKey("seine-renewal-" + measure);
  }

  @Test
  void isACalendarOfWhatFallsDueOfRequestsToWhoMaySeeThem() {
    var dossier = dossier(PORT_CALLIS, MARAVELLE);
    var urgent = authorised(dossier);
    RequestWorld.steps(
        OTP,
        urgent,
        """
        {"step":"SEND_URGENTLY","on":"2019-01-24","reason":"By telephone and fax",
         "confirmBy":"2019-01-31","answerBy":"2019-03-01"}""");
    var draft = RequestWorld.drafted(dossier, PORT_CALLIS_ITSELF);
    assertThat(days(ics(PORT_CALLIS, "FR")))
        .containsEntry("seine-confirmation-" + urgent, "2019-01-31")
        .containsEntry("seine-answer-" + urgent, "2019-03-01");
    assertThat(ics(PORT_CALLIS, "FR"))
        .contains("/requests/" + urgent)
        .doesNotContain("Merrowfen", "telephone", draft);
    assertThat(ics(MARAVELLE, "EN")).doesNotContain(urgent);
    assertThat(ics(TARSENIA, "EN")).doesNotContain(urgent);
    RequestWorld.reports(
        PORT_CALLIS,
        urgent,
        "{\"step\":\"ASK_POSTPONEMENT\",\"on\":\"2019-02-01\",\"reason\":\"Own inquiry\"}");
    RequestWorld.steps(
        OTP,
        urgent,
        "{\"step\":\"AGREE_POSTPONEMENT\",\"on\":\"2019-02-02\",\"until\":\"2019-09-01\"}");
    assertThat(days(ics(OTP, "EN")))
        .containsEntry("seine-postponement-" + urgent, "2019-09-01")
        .doesNotContainKey("seine-answer-" + urgent);
  }

  private static String authorised(String dossier) {
    var request = RequestWorld.drafted(dossier, PORT_CALLIS_ITSELF);
    RequestWorld.steps(OTP, request, "{\"step\":\"AUTHORISE\",\"on\":\"2019-01-24\"}");
    return request;
  }

  private static String ics(LeadWorld person, String language) {
    return person
        .call()
        .get("/api/v1/register/calendar.ics?language=" + language)
        .then()
        .statusCode(200)
        .extract()
        .asString()
        .replace("\r\n ", "");
  }

  /** The day of each event, by its id. */
  private static Map<String, String> days(String ics) {
    return Biweekly.parse(ics).first().getEvents().stream()
        .collect(
            Collectors.toMap(
                event -> event.getUid().getValue(),
                event -> {
                  var on = event.getDateStart().getValue().getRawComponents();
                  return "%04d-%02d-%02d".formatted(on.getYear(), on.getMonth(), on.getDate());
                }));
  }

  /** As the register's own list says. */
  private static String askRenewalBy(String dossier) {
    return PORT_CALLIS
        .call()
        .get("/api/v1/measures?dossier=" + dossier)
        .path("items[0].askRenewalBy");
  }

  private static String held(String dossier) {
    var asset = account(OTP, dossier, PORT_CALLIS_ITSELF);
    var path = ASSETS + "/" + asset;
    post(OTP, path + "/observations", etag(OTP, path), value("2019-03-22", "3912740.00", "USD"))
        .then()
        .statusCode(204);
    return frozen(asset);
  }

  private static String csv(LeadWorld person, String dossier) {
    return person
        .call()
        .get("/api/v1/register/measures.csv?dossier=" + dossier)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }
}
