package org.seine.dossier.filed;

import static org.hamcrest.Matchers.equalTo;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.measure.MeasureWorld.ASSETS;
import static org.seine.measure.MeasureWorld.MEASURES;
import static org.seine.measure.MeasureWorld.PORT_CALLIS_ITSELF;
import static org.seine.measure.MeasureWorld.account;
import static org.seine.measure.MeasureWorld.dossier;
import static org.seine.measure.MeasureWorld.etag;
import static org.seine.measure.MeasureWorld.form;
import static org.seine.measure.MeasureWorld.frozen;
import static org.seine.request.RequestWorld.NOTE;
import static org.seine.request.RequestWorld.REQUESTS;
import static org.seine.request.RequestWorld.agreed;
import static org.seine.request.RequestWorld.document;
import static org.seine.request.RequestWorld.drafted;
import static org.seine.request.RequestWorld.given;
import static org.seine.request.RequestWorld.sent;
import static org.seine.request.RequestWorld.steps;
import static org.seine.request.RequestWorld.text;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.dossier.DossierWorld;
import org.seine.embedded.Rows;

@QuarkusTest
@DisplayName("What was taken away from the database, or put in another's place")
class TakenAwayIT {
  @Test
  void leavesNoEarlierTextOfAFileToStandForIt() throws SQLException {
    var dossier = dossier(PORT_CALLIS);
    DossierWorld.change(
            REGISTRY,
            dossier,
            DossierWorld.etag(REGISTRY, dossier),
            DossierWorld.text("Corrected", PORT_CALLIS_ITSELF))
        .then()
        .statusCode(204);
    takeAwayVersion(2, dossier);
    refused(DossierWorld.open(REGISTRY, dossier), "THING_HIDDEN");
    DossierWorld.open(PORT_CALLIS, dossier).then().body("text.title", equalTo("Corrected"));
    Rows.asOwner()
        .alter(
            "delete from compartment_thing t using compartment c where t.record = c.key and c.file ="
                + " '%s' and t.version = 2".formatted(dossier));
    refused(DossierWorld.open(PORT_CALLIS, dossier), "THING_HIDDEN");
  }

  @Test
  void leavesNoEarlierTextOfAnAssetToStandForIt() throws SQLException {
    var asset = corrected();
    takeAwayVersion(2, asset);
    refused(OTP.call().get(ASSETS + "/" + asset), "THING_HIDDEN");
    refused(PORT_CALLIS.call().get(ASSETS + "/" + asset), "THING_HIDDEN");
    correct(asset, "\"2\"");
    OTP.call().get(ASSETS + "/" + asset).then().statusCode(200);
  }

  @Test
  void doesNotPassUnderTheNumberOfTheLaterText() throws SQLException {
    var asset = corrected();
    takeAwayVersion(2, asset);
    Rows.asOwner()
        .alter("update compartment_thing set version = 2 where record = '%s'".formatted(asset));
    refused(OTP.call().get(ASSETS + "/" + asset), "HEADER_NOT_SIGNED");
  }

  @Test
  void leavesNoEarlierTextOfARequestToStandForIt() throws SQLException {
    var request = drafted(dossier(PORT_CALLIS), PORT_CALLIS_ITSELF);
    steps(
        OTP,
        request,
        "{\"step\":\"REVISE\",\"on\":\"2019-01-24\",\"text\":%s}".formatted(text("Second")));
    takeAwayVersion(1, request);
    refused(OTP.call().get(REQUESTS + "/" + request), "THING_HIDDEN");

    var other = drafted(dossier(PORT_CALLIS), PORT_CALLIS_ITSELF);
    steps(
        OTP,
        other,
        "{\"step\":\"REVISE\",\"on\":\"2019-01-24\",\"text\":%s}".formatted(text("Second")));
    takeAwayVersion(2, other);
    refused(OTP.call().get(REQUESTS + "/" + other), "THING_HIDDEN");
  }

  @Test
  void isMissedWhereItIsWhatAStepTold() throws SQLException {
    var measure = frozen(account(OTP, dossier(PORT_CALLIS), PORT_CALLIS_ITSELF));
    var path = MEASURES + "/" + measure;
    etag(PORT_CALLIS, path);
    Rows.asOwner()
        .alter(
            "delete from compartment_thing where key = (select key from compartment_thing where"
                + " record = '%s' order by key limit 1)".formatted(measure));
    refused(PORT_CALLIS.call().get(path), "THING_HIDDEN");
  }

  @Test
  void isNotReadAsWhatAnotherStepTold() throws SQLException {
    var measure = frozen(account(OTP, dossier(PORT_CALLIS), PORT_CALLIS_ITSELF));
    var first =
        "select key from compartment_thing where record = '%s' and version = 1 order by key limit 1"
            .formatted(measure);
    Rows.asOwner()
        .alter("update compartment_thing set version = 9 where key = (%s)".formatted(first));
    Rows.asOwner()
        .alter(
            "update compartment_thing set thing = (select thing from compartment_thing where record ="
                + " '%s' and version = 9) where key = (%s)".formatted(measure, first));
    refused(PORT_CALLIS.call().get(MEASURES + "/" + measure), "HEADER_NOT_SIGNED");
  }

  @Test
  void isNoAbsentDocumentWhereAStepBroughtIt() throws SQLException {
    var request = sent(drafted(dossier(PORT_CALLIS), PORT_CALLIS_ITSELF));
    var unsent = document(PORT_CALLIS, request, NOTE);
    var brought = given(request);
    for (var document : new String[] {unsent, brought}) {
      Rows.asOwner().alter("delete from compartment_thing where thing = '%s'".formatted(document));
    }
    var path = REQUESTS + "/" + request + "/documents/";
    OTP.call().get(path + unsent).then().statusCode(404);
    refused(OTP.call().get(path + brought), "THING_HIDDEN");
  }

  @Test
  void doesNotFreeADocumentOfConditionsThatWerePutOutOfSight() throws SQLException {
    var request = agreed(drafted(dossier(PORT_CALLIS), PORT_CALLIS_ITSELF), "In this case alone");
    var path = REQUESTS + "/" + request + "/documents/" + given(request);
    OTP.call().get(path).then().statusCode(428);
    var elsewhere = drafted(dossier(PORT_CALLIS), PORT_CALLIS_ITSELF);
    Rows.asOwner()
        .alter(
            "update compartment_thing set compartment = (select compartment from request where key ="
                + " '%s') where record = '%s' and part = 'BODY' and thing <> record"
                    .formatted(elsewhere, request));
    refused(OTP.call().get(path), "NOT_NAMED");
    refused(OTP.call().get(REQUESTS + "/" + request), "NOT_NAMED");
  }

  /** An asset that was entered and corrected. */
  private static String corrected() {
    var asset = account(OTP, dossier(PORT_CALLIS), PORT_CALLIS_ITSELF);
    correct(asset, etag(OTP, ASSETS + "/" + asset));
    return asset;
  }

  private static void correct(String asset, String etag) {
    OTP.call()
        .header("If-Match", etag)
        .contentType(ContentType.JSON)
        .body(form("QP32PCMB40127700318842").replace("PROBABLE", "CONFIRMED"))
        .put(ASSETS + "/" + asset)
        .then()
        .log()
        .ifValidationFails()
        .statusCode(204);
  }

  private static void takeAwayVersion(int version, String record) throws SQLException {
    Rows.asOwner()
        .alter(
            "delete from compartment_thing where record = '%s' and thing = record and version = %d"
                .formatted(record, version));
  }

  private static void refused(Response answer, String reason) {
    answer
        .then()
        .log()
        .ifValidationFails()
        .statusCode(500)
        .body("type", equalTo("urn:seine:problem:seal-broken"))
        .body("reason", equalTo(reason));
  }
}
