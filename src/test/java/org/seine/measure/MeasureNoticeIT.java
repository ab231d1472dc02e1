package org.seine.measure;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.measure.MeasureWorld.MEASURES;
import static org.seine.measure.MeasureWorld.PORT_CALLIS_ITSELF;
import static org.seine.measure.MeasureWorld.account;
import static org.seine.measure.MeasureWorld.dossier;
import static org.seine.measure.MeasureWorld.frozen;
import static org.seine.measure.MeasureWorld.proposed;
import static org.seine.measure.MeasureWorld.reports;
import static org.seine.measure.MeasureWorld.steps;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The notice of a measure")
class MeasureNoticeIT {
  private static final String DEFER =
      """
      {"step":"DEFER_NOTICE","on":"2019-03-25","reason":"It would be moved",
       "reviewOn":"2019-09-25"}""";
  private static final String NOTIFY =
      "{\"step\":\"NOTIFY\",\"on\":\"2023-02-01\",\"reason\":\"Served\"}";

  private String asset;

  @BeforeEach
  void enterAnAsset() {
    asset = account(OTP, dossier(PORT_CALLIS), PORT_CALLIS_ITSELF);
  }

  @Test
  void isGivenBeforeTheOrderWhereThatEndangersNothing() {
    var measure = proposed(asset);
    opened(measure).body("next", hasItem("NOTIFY"));
    steps(REGISTRY, measure, NOTIFY);
    opened(measure).body("state", equalTo("PROPOSED")).body("notifiedOn", equalTo("2023-02-01"));
  }

  @Test
  void isGivenAfterTheForfeitureOrderThoughItWasPutOff() {
    var measure = frozen(asset);
    steps(REGISTRY, measure, DEFER);
    steps(
        REGISTRY,
        measure,
        "{\"step\":\"ORDER_FORFEITURE\",\"on\":\"2023-01-15\",\"reference\":\"ICC-99/17-88\"}");
    steps(REGISTRY, measure, NOTIFY);
    given(measure, "FORFEITURE_ORDERED");
  }

  @Test
  void isOwedOfAMeasureThatIsOverUntilItIsGiven() {
    var measure = frozen(asset);
    steps(REGISTRY, measure, DEFER);
    steps(REGISTRY, measure, "{\"step\":\"LIFT\",\"on\":\"2023-01-18\",\"reason\":\"Acquittal\"}");
    reports(PORT_CALLIS, measure, "{\"step\":\"CONFIRM_RELEASE\",\"on\":\"2023-01-30\"}");
    opened(measure).body("noticeDeferred", equalTo(true)).body("next", hasItem("NOTIFY"));
    steps(REGISTRY, measure, NOTIFY);
    given(measure, "RELEASED").body("next", not(hasItem("NOTIFY")));
  }

  private static ValidatableResponse given(String measure, String state) {
    return opened(measure)
        .body("state", equalTo(state))
        .body("noticeDeferred", equalTo(false))
        .body("reviewOn", nullValue())
        .body("notifiedOn", equalTo("2023-02-01"));
  }

  private static ValidatableResponse opened(String id) {
    return REGISTRY.call().get(MEASURES + "/" + id).then().statusCode(200);
  }
}
