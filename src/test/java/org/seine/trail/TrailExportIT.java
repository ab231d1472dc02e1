package org.seine.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.oneOf;
import static org.seine.lead.LeadWorld.AUDITOR;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.TARSENIA;
import static org.seine.lead.LeadWorld.evidence;
import static org.seine.lead.LeadWorld.lead;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("An auditor")
class TrailExportIT {
  private static final int MORE_THAN_A_BATCH = 260;

  @Test
  void takesTheEntriesOfASearchOutWithTheirCanonicalBytes() throws IOException, NotAnEntry {
    var given = PORT_CALLIS.submits(evidence(OTP));
    OTP.read(given.id()).then().statusCode(200);
    List<JsonNode> lines = new ArrayList<>();
    for (String line :
        export("jsonl", "record=" + given.id()).body().asString().strip().split("\n")) {
      lines.add(new ObjectMapper().readTree(line));
    }
    assertThat(lines)
        .extracting(line -> line.path("operation").asText())
        .contains("lead.draft", "lead.submit", "lead.open");
    for (JsonNode line : lines) {
      byte[] bytes = Base64.getDecoder().decode(line.path("bytes").asText());
      assertThat(EntryBytes.read(bytes).id()).hasToString(line.path("id").asText());
    }
  }

  @Test
  void takesMoreOutThanOneBatchHoldsAndEachEntryOnce() throws IOException {
    for (int i = 0; i < MORE_THAN_A_BATCH; i++) {
      AUDITOR.call().get("/api/v1/participants").then().statusCode(200);
    }
    List<CSVRecord> rows =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(
                new StringReader(
                    export("csv", "operation=participant.list&unit=" + AUDITOR.unit)
                        .body()
                        .asString()))
            .getRecords();
    List<String> ids = rows.stream().map(row -> row.get("id")).toList();
    assertThat(ids).doesNotHaveDuplicates().isSorted();
    assertThat(ids).hasSizeGreaterThanOrEqualTo(MORE_THAN_A_BATCH);
    AUDITOR
        .call()
        .get("/api/v1/trail?order=newest&limit=1")
        .then()
        .body("items[0].operation", equalTo("trail.export"));
  }

  @Test
  void isToldWhereASearchIsNone() {
    export("csv", "operation=lead.burn").then().statusCode(400).body("where", equalTo("operation"));
  }

  @Test
  void asksForSeveralOperationsAtOnceTheNewestFirst() {
    PORT_CALLIS.submits(evidence(OTP));
    List<String> ids =
        AUDITOR
            .call()
            .get("/api/v1/trail?order=newest&limit=200&operation=lead.submit&operation=lead.draft")
            .then()
            .statusCode(200)
            .body("items.operation", hasItems("lead.submit", "lead.draft"))
            .body("items.operation", everyItem(oneOf("lead.submit", "lead.draft")))
            .extract()
            .path("items.id");
    assertThat(ids).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    AUDITOR
        .call()
        .get("/api/v1/trail?order=newest&limit=1&after=" + ids.get(0))
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(1))
        .body("items[0].id", org.hamcrest.Matchers.lessThan(ids.get(0)));
    AUDITOR.call().get("/api/v1/trail?order=best").then().statusCode(400);
  }

  @Test
  void seesTheGrantAsItStoodAtTheMomentOfEachEntry() {
    var given = PORT_CALLIS.submits(evidence(OTP));
    OTP.read(given.id()).then().statusCode(200);
    OTP.get(given.id(), given.document()).then().statusCode(200);
    TARSENIA.read(given.id()).then().statusCode(404);
    PORT_CALLIS
        .call()
        .header("If-Match", PORT_CALLIS.etag(given.id()))
        .delete(lead(given.id()) + "/recipients/" + OTP.unit)
        .then()
        .statusCode(200);
    OTP.read(given.id()).then().statusCode(404);

    grant(given.id(), "lead.submit", "done").then().body("standing", equalTo("OWN"));
    for (String record : new String[] {given.id(), given.document()}) {
      String opening = record.equals(given.id()) ? "lead.open" : "document.open";
      grant(record, opening, "done&unit=" + OTP.unit)
          .then()
          .body("standing", equalTo("HELD"))
          .body("provider", equalTo(PORT_CALLIS.unit))
          .body("unit", equalTo(OTP.unit))
          .body("fromVersion", equalTo(1))
          .body("givenBy.length()", greaterThan(30))
          .body("withdrawnBy.length()", greaterThan(30));
    }
    grant(given.id(), "lead.open", "refused&unit=" + OTP.unit)
        .then()
        .body("standing", equalTo("WITHDRAWN"));
    grant(given.id(), "lead.open", "refused&unit=" + TARSENIA.unit)
        .then()
        .body("standing", equalTo("NEVER"));
    AUDITOR.call().get("/api/v1/trail/" + given.id() + "/grant").then().statusCode(404);
  }

  private static Response grant(String record, String operation, String outcome) {
    String entry =
        AUDITOR
            .call()
            .get(
                "/api/v1/trail?record=%s&operation=%s&outcome=%s"
                    .formatted(record, operation, outcome))
            .then()
            .statusCode(200)
            .extract()
            .path("items[0].id");
    Response answer = AUDITOR.call().get("/api/v1/trail/" + entry + "/grant");
    answer.then().statusCode(200);
    return answer;
  }

  private static Response export(String form, String search) {
    return AUDITOR.call().get("/api/v1/trail/entries." + form + "?" + search);
  }
}
