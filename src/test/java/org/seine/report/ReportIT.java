package org.seine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.seine.lead.LeadWorld.AUDITOR;
import static org.seine.lead.LeadWorld.MARAVELLE;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.REGISTRY;
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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
  void isACalendarWithoutContent() {
    var dossier = dossier(PORT_CALLIS);
    var measure = held(dossier);
    var ics =
        PORT_CALLIS
            .call()
            .get("/api/v1/register/calendar.ics")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(ics).doesNotContain("Merrowfen").doesNotContain("3912740");
    var events = Biweekly.parse(ics).first().getEvents();
    assertThat(events)
        .anySatisfy(
            event -> assertThat(event.getUid().getValue()).isEqualTo("seine-term-" + measure));
  }

  private static String held(String dossier) {
    var asset = account(OTP, dossier, PORT_CALLIS_ITSELF);
    var path = ASSETS + "/" + asset;
    post(OTP, path + "/observations", etag(OTP, path), value("2019-03-22", "3912740.00", "USD"))
        .then()
        .statusCode(204);
    return frozen(asset);
  }

  private static String csv(org.seine.lead.LeadWorld person, String dossier) {
    return person
        .call()
        .get("/api/v1/register/measures.csv?dossier=" + dossier)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }
}
