package org.seine.measure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.PRESIDENCY;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.measure.MeasureWorld.ASSETS;
import static org.seine.measure.MeasureWorld.MEASURES;
import static org.seine.measure.MeasureWorld.PORT_CALLIS_ITSELF;
import static org.seine.measure.MeasureWorld.account;
import static org.seine.measure.MeasureWorld.claimed;
import static org.seine.measure.MeasureWorld.decided;
import static org.seine.measure.MeasureWorld.dossier;
import static org.seine.measure.MeasureWorld.enforced;
import static org.seine.measure.MeasureWorld.frozen;
import static org.seine.measure.MeasureWorld.reports;
import static org.seine.measure.MeasureWorld.steps;
import static org.seine.measure.MeasureWorld.take;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A third party's claim to an asset")
class ClaimIT {
  private static final String FORFEIT = "{\"step\":\"FORFEIT\",\"on\":\"2025-06-24\"}";
  private static final String TRANSFER =
      """
      {"step":"TRANSFER","on":"2025-12-09","sum":{"amount":"3912740.00","currency":"USD"}}""";
  private static final String LIFT =
      "{\"step\":\"LIFT\",\"on\":\"2023-01-18\",\"reason\":\"Acquittal\"}";

  private String dossier;
  private String asset;

  @BeforeEach
  void enterAnAsset() {
    dossier = dossier(PORT_CALLIS, PRESIDENCY);
    asset = account(OTP, dossier, PORT_CALLIS_ITSELF);
  }

  @Test
  void blocksForfeitureUnderAnotherMeasureOfThatAssetAndOfNoOther() {
    var first = frozen(asset);
    var second = enforced(asset);
    var ofAnother = enforced(account(OTP, dossier, PORT_CALLIS_ITSELF));
    var claim = claimed(first);

    reports(PORT_CALLIS, second, FORFEIT);
    measure(second)
        .body("state", equalTo("ENFORCEMENT_REQUESTED"))
        .body("alarms.kind", contains("CLAIM_OPEN"));
    makeGood(second, "FORFEITED", 409).body("type", equalTo("urn:seine:problem:claim-open"));
    reports(PORT_CALLIS, ofAnother, FORFEIT);
    measure(ofAnother).body("state", equalTo("FORFEITED")).body("alarms", empty());

    decided(first, claim);
    makeGood(second, "FORFEITED", 204);
    measure(second).body("state", equalTo("FORFEITED"));
  }

  @Test
  void isOpenedAndDecidedWhileTheReleaseWaits() {
    var measure = frozen(asset);
    steps(REGISTRY, measure, LIFT);
    var claim = claimed(measure);
    openClaims(1);
    decided(measure, claim);
    openClaims(0);
    reports(PORT_CALLIS, measure, "{\"step\":\"KEEP\",\"on\":\"2023-02-01\",\"reason\":\"Tax\"}");
    claimed(measure);
    openClaims(1);
    measure(measure).body("alarms", empty());
  }

  @Test
  void isDecidedThoughTheAssetWasReleased() {
    var measure = frozen(asset);
    measure(measure).body("next", not(hasItem("CLAIM_DECIDED")));
    var claim = claimed(measure);
    steps(REGISTRY, measure, LIFT);
    reports(PORT_CALLIS, measure, "{\"step\":\"CONFIRM_RELEASE\",\"on\":\"2023-03-01\"}");
    openClaims(1);
    measure(measure).body("state", equalTo("RELEASED")).body("next", hasItem("CLAIM_DECIDED"));
    decided(measure, claim);
    openClaims(0);
    measure(measure).body("next", not(hasItem("CLAIM_DECIDED"))).body("alarms", empty());
  }

  @Test
  void isOpenedUntilTheTransferAndHoldsItUp() {
    var measure = enforced(asset);
    reports(PORT_CALLIS, measure, FORFEIT);
    var claim = claimed(measure);
    reports(PORT_CALLIS, measure, TRANSFER);
    measure(measure)
        .body("state", equalTo("FORFEITED"))
        .body("alarms.kind", contains("CLAIM_OPEN"));
    makeGood(measure, "TRANSFERRED_TO_COURT", 409)
        .body("type", equalTo("urn:seine:problem:claim-open"));
    decided(measure, claim);
    makeGood(measure, "TRANSFERRED_TO_COURT", 204);

    claimed(measure);
    openClaims(0);
    measure(measure)
        .body("state", equalTo("TRANSFERRED_TO_COURT"))
        .body("alarms.kind", contains("CLAIM_OPEN", "CLAIM_AFTER_TRANSFER"));
  }

  /** The Registry judges the first alarm of the measure. */
  private static ValidatableResponse makeGood(String measure, String becomes, int status) {
    int about = measure(measure).extract().path("alarms[0].step");
    return take(
            REGISTRY,
            measure,
            "steps",
            """
            {"step":"TAKE_NOTE","on":"2025-12-10","reason":"It was done","about":%d,
             "becomes":"%s"}"""
                .formatted(about, becomes))
        .then()
        .statusCode(status);
  }

  private static ValidatableResponse measure(String id) {
    return REGISTRY.call().get(MEASURES + "/" + id).then().statusCode(200);
  }

  private void openClaims(int count) {
    OTP.call().get(ASSETS + "/" + asset).then().body("openClaims", equalTo(count));
  }
}
