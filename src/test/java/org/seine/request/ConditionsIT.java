package org.seine.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.seine.lead.LeadWorld.AUDITOR;
import static org.seine.lead.LeadWorld.MARAVELLE;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.measure.MeasureWorld.PORT_CALLIS_ITSELF;
import static org.seine.measure.MeasureWorld.dossier;
import static org.seine.request.RequestWorld.NOTE;
import static org.seine.request.RequestWorld.REQUESTS;
import static org.seine.request.RequestWorld.agreed;
import static org.seine.request.RequestWorld.attached;
import static org.seine.request.RequestWorld.document;
import static org.seine.request.RequestWorld.drafted;
import static org.seine.request.RequestWorld.given;
import static org.seine.request.RequestWorld.offer;
import static org.seine.request.RequestWorld.open;
import static org.seine.request.RequestWorld.reports;
import static org.seine.request.RequestWorld.sent;
import static org.seine.request.RequestWorld.steps;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.lead.LeadWorld;

@QuarkusTest
@DisplayName("What a State gives on conditions that bind")
class ConditionsIT {
  private static final String WORDS = "For the case against Oresh alone";

  @Test
  void isDownloadedOnlyByWhoAcknowledgesTheConditionsInForce() {
    var request = agreed(drafted(dossier(PORT_CALLIS), PORT_CALLIS_ITSELF), WORDS);
    var document = given(request);
    int version = version(request);
    for (var court : new LeadWorld[] {OTP, REGISTRY}) {
      var refused = download(court, request, document);
      refused
          .then()
          .statusCode(428)
          .body("type", equalTo("urn:seine:problem:conditions-not-acknowledged"))
          .body("conditions", equalTo(version));
      assertThat(refused.asString()).doesNotContain(WORDS);
      assertThat(download(court, request, document, version).asByteArray()).isEqualTo(NOTE);
    }
    OTP.call()
        .header("Range", "bytes=0-3")
        .get(REQUESTS + "/" + request + "/documents/" + document)
        .then()
        .statusCode(428);
    var trail = "/api/v1/trail?operation=request.open-document&record=" + request;
    AUDITOR.call().get(trail).then().body("items.purpose", hasItem("conditions." + version));
    AUDITOR
        .call()
        .get(trail + "&outcome=refused")
        .then()
        .body("items.reason", hasItem("conditions-not-acknowledged"))
        .body("items.purpose", not(hasItem("conditions." + version)));
  }

  @Test
  void isNotDownloadedByWhoAcknowledgesConditionsThatOthersFollowed() {
    var request = agreed(drafted(dossier(PORT_CALLIS), PORT_CALLIS_ITSELF), WORDS);
    var document = given(request);
    int before = version(request);
    reports(
        PORT_CALLIS,
        request,
        "{\"step\":\"CONSULT\",\"on\":\"2019-02-11\",\"matter\":\"OTHER\",\"reason\":\"More\"}");
    offer(request, "CONFIDENTIAL", "Under seal");
    assertThat(download(OTP, request, document, before).statusCode())
        .as("what was only offered binds nobody")
        .isEqualTo(200);
    steps(OTP, request, "{\"step\":\"ACCEPT_CONDITIONS\",\"on\":\"2019-02-12\"}");
    int present = version(request);
    download(OTP, request, document, before)
        .then()
        .statusCode(412)
        .body("type", equalTo("urn:seine:problem:conditions-changed"))
        .body("conditions", equalTo(present));
    assertThat(download(OTP, request, document, present).statusCode()).isEqualTo(200);
    open(OTP, request)
        .then()
        .body("binding.kind", contains("ONLY_IN_THIS_CASE", "CONFIDENTIAL"))
        .body("binding.words", contains(WORDS, "Under seal"));
  }

  @Test
  void isDownloadedByTheStateItselfWithoutAny() {
    var request = agreed(drafted(dossier(PORT_CALLIS), PORT_CALLIS_ITSELF), WORDS);
    var document = given(request);
    assertThat(download(PORT_CALLIS, request, document).asByteArray()).isEqualTo(NOTE);
    open(PORT_CALLIS, request)
        .then()
        .body("bindingStep", equalTo(version(request)))
        .body("onConditions", empty());
    open(OTP, request).then().body("onConditions", contains(document));
  }

  @Test
  void isToldApartFromWhatTheCourtSent() {
    var request = agreed(drafted(dossier(PORT_CALLIS), PORT_CALLIS_ITSELF), WORDS);
    String proof =
        open(OTP, request)
            .path("history.find { it.told.step == 'RECORD_SENT' }.told.documents[0].id");
    assertThat(download(REGISTRY, request, proof).asByteArray()).isEqualTo(NOTE);
  }

  @Test
  void needsNoAcknowledgementBeforeTheConditionsWereAccepted() {
    var request = sent(drafted(dossier(PORT_CALLIS), PORT_CALLIS_ITSELF));
    var document = document(PORT_CALLIS, request, NOTE);
    reports(
        PORT_CALLIS,
        request,
        """
        {"step":"ANSWER","on":"2019-02-01","reason":"See the note","documents":[%s]}"""
            .formatted(attached(document, "ANNEX", "")));
    steps(
        OTP,
        request,
        """
        {"step":"TAKE_AS_CONDITIONS","on":"2019-02-02","conditions":[{"kind":"CONFIDENTIAL"}]}""");
    assertThat(download(OTP, request, document).statusCode()).isEqualTo(200);
    open(OTP, request)
        .then()
        .body("binding", empty())
        .body("bindingStep", nullValue())
        .body("onConditions", empty());
    steps(OTP, request, "{\"step\":\"ACCEPT_CONDITIONS\",\"on\":\"2019-02-03\"}");
    assertThat(download(OTP, request, document).statusCode())
        .as("they bind for what was given before, too")
        .isEqualTo(428);
  }

  @Test
  void staysOnThemInItsTranslationAndWhereTheCourtRecordsItFromPaper() {
    var request = agreed(drafted(dossier(PORT_CALLIS), PORT_CALLIS_ITSELF), WORDS);
    var scanned = document(OTP, request, NOTE);
    reports(
        OTP,
        request,
        """
        {"step":"REPLY","on":"2019-02-21","language":"es","documents":[%s]}"""
            .formatted(attached(scanned, "REPLY", "")));
    var translation = document(OTP, request, NOTE);
    var ofTheRequest = document(OTP, request, NOTE);
    steps(
        OTP,
        request,
        """
        {"step":"TRANSLATE","on":"2019-02-22","language":"en","documents":[%s,%s]}"""
            .formatted(
                attached(translation, "TRANSLATION", "\"translates\":\"" + scanned + "\""),
                attached(ofTheRequest, "TRANSLATION", "")));
    assertThat(download(OTP, request, scanned).statusCode()).isEqualTo(428);
    assertThat(download(OTP, request, translation).statusCode()).isEqualTo(428);
    assertThat(download(OTP, request, ofTheRequest).statusCode()).isEqualTo(200);
  }

  @Test
  void isNotThereForOthersWhateverTheyAcknowledge() {
    var request = agreed(drafted(dossier(PORT_CALLIS, MARAVELLE), PORT_CALLIS_ITSELF), WORDS);
    var document = given(request);
    assertThat(download(MARAVELLE, request, document).statusCode()).isEqualTo(404);
    assertThat(download(MARAVELLE, request, document, version(request)).statusCode())
        .isEqualTo(404);
    OTP.call()
        .header("Seine-Conditions", "all of them")
        .get(REQUESTS + "/" + request + "/documents/" + document)
        .then()
        .statusCode(400)
        .body("where", equalTo("Seine-Conditions"));
  }

  private static int version(String request) {
    return open(OTP, request).then().statusCode(200).extract().path("bindingStep");
  }

  private static Response download(LeadWorld person, String request, String document) {
    return person.call().get(REQUESTS + "/" + request + "/documents/" + document);
  }

  private static Response download(LeadWorld person, String request, String document, int step) {
    return person
        .call()
        .header("Seine-Conditions", step)
        .get(REQUESTS + "/" + request + "/documents/" + document);
  }
}
