package org.seine.measure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.seine.lead.LeadWorld.AUDITOR;
import static org.seine.lead.LeadWorld.MARAVELLE;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.measure.MeasureWorld.ASSETS;
import static org.seine.measure.MeasureWorld.MARAVELLE_ITSELF;
import static org.seine.measure.MeasureWorld.PORT_CALLIS_ITSELF;
import static org.seine.measure.MeasureWorld.account;
import static org.seine.measure.MeasureWorld.dossier;
import static org.seine.measure.MeasureWorld.etag;
import static org.seine.measure.MeasureWorld.post;
import static org.seine.measure.MeasureWorld.proposed;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Two entries of one asset")
class MergingIT {
  private String dossier;
  private String one;
  private String other;

  @BeforeEach
  void enterItTwice() {
    dossier = dossier(PORT_CALLIS, MARAVELLE);
    one = account(OTP, dossier, PORT_CALLIS_ITSELF);
    other = account(OTP, dossier, PORT_CALLIS_ITSELF);
  }

  @Test
  void areProposedWithWhatTheyShare() {
    OTP.call()
        .get(ASSETS + "/" + one + "/duplicates")
        .then()
        .statusCode(200)
        .body("id", contains(other))
        .body("[0].mergeable", equalTo(true))
        .body(
            "[0].because.kind",
            contains("SAME_IDENTIFIER", "SAME_NAME", "SAME_PARTY", "SAME_PARTY"))
        .body("[0].because[0].shared", equalTo("IBAN:QP32PCMB40127700318842"));
  }

  @Test
  void areNotProposedOutOfAnotherFileOrToWhoMayNotSeeThem() {
    var elsewhere = account(OTP, dossier(PORT_CALLIS), PORT_CALLIS_ITSELF);
    OTP.call().get(ASSETS + "/" + elsewhere + "/duplicates").then().body("", empty());
    var maravelles = account(OTP, dossier, MARAVELLE_ITSELF);
    MARAVELLE.call().get(ASSETS + "/" + maravelles + "/duplicates").then().body("", empty());
    MARAVELLE.call().get(ASSETS + "/" + one + "/duplicates").then().statusCode(404);
    OTP.call()
        .get(ASSETS + "/" + maravelles + "/duplicates")
        .then()
        .body("id", containsInAnyOrder(one, other))
        .body("mergeable", contains(false, false));
  }

  @Test
  void becomeOneAndTwoAgain() {
    merge(one, other).then().statusCode(204);
    OTP.call()
        .get(ASSETS + "/" + one)
        .then()
        .body("state", equalTo("MERGED"))
        .body("mergedInto", equalTo(other))
        .body("history[-1].step", equalTo("MERGE"));
    observe(one).then().statusCode(409).body("found", equalTo("MERGED"));

    part(one).then().statusCode(204);
    part(one).then().statusCode(409).body("found", equalTo("IDENTIFIED"));
    observe(one).then().statusCode(204);
    OTP.call()
        .get(ASSETS + "/" + one)
        .then()
        .body("state", equalTo("IDENTIFIED"))
        .body("mergedInto", nullValue());
    AUDITOR
        .call()
        .get("/api/v1/trail?record=" + one)
        .then()
        .body("items.operation", hasItems("asset.merge", "asset.part"));
  }

  @Test
  void areNotMergedWithThemselvesNorTwiceNorInACircle() {
    merge(one, one).then().statusCode(409).body("found", equalTo("the same one"));
    merge(one, UUID.randomUUID().toString()).then().statusCode(409);
    merge(one, other).then().statusCode(204);
    merge(one, other).then().statusCode(409);
    merge(other, one)
        .then()
        .statusCode(409)
        .body("expected", equalTo("an asset that stands for itself"));
    var third = account(OTP, dossier, PORT_CALLIS_ITSELF);
    merge(third, one).then().statusCode(409);
    merge(other, third)
        .then()
        .statusCode(409)
        .body("expected", equalTo("an asset that no other was merged into"));
    var maravelles = account(OTP, dossier, MARAVELLE_ITSELF);
    merge(third, maravelles).then().statusCode(409);
    OTP.call().get(ASSETS + "/" + third).then().body("state", equalTo("IDENTIFIED"));
  }

  @Test
  void keepTheAssetOfAMeasure() {
    proposed(one);
    merge(one, other).then().statusCode(409).body("expected", equalTo("an asset without measures"));
    merge(other, one).then().statusCode(204);
  }

  private static Response merge(String asset, String into) {
    return step(
        asset, "merging", "{\"into\":\"%s\",\"grounds\":\"The same account\"}".formatted(into));
  }

  private static Response part(String asset) {
    return step(asset, "parting", "{\"grounds\":\"Two accounts after all\"}");
  }

  private static Response observe(String asset) {
    return step(asset, "observations", MeasureWorld.value("2019-03-22", "1.00", "USD"));
  }

  private static Response step(String asset, String way, String json) {
    var path = ASSETS + "/" + asset;
    return post(OTP, path + "/" + way, etag(OTP, path), json);
  }
}
