package org.seine.lead;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.lead.LeadWorld.evidence;
import static org.seine.lead.LeadWorld.newId;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A lead in a list")
class LeadListIT {
  @Test
  void isUnreadUntilSomebodyOfTheUnitOpensItAndItsProviderIsNotToldWhen() {
    var lead = PORT_CALLIS.submits(evidence(OTP, REGISTRY));
    listed(OTP, lead.id()).body("items.unread", contains(true));
    listed(PORT_CALLIS, lead.id()).body("items.unread", contains(false));

    OTP.read(lead.id()).then().statusCode(200);
    listed(OTP, lead.id()).body("items.unread", contains(false));
    listed(REGISTRY, lead.id()).body("items.unread", contains(true));
    listed(PORT_CALLIS, lead.id()).body("items.unread", contains(false));
  }

  @Test
  void isFoundByItsIdByThoseWhoMaySeeIt() {
    var lead = PORT_CALLIS.submits(evidence(OTP));
    var other = PORT_CALLIS.submits(evidence(OTP));
    OTP.call()
        .get("/api/v1/leads?id=" + lead.id() + "&id=" + other.id() + "&id=" + newId())
        .then()
        .statusCode(200)
        .body("items.id", containsInAnyOrder(lead.id(), other.id()));
    listed(REGISTRY, lead.id()).body("items.size()", equalTo(0));
    OTP.call()
        .get("/api/v1/leads?state=RECEIVED&id=" + lead.id())
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(0));
    OTP.call().get("/api/v1/leads?" + ("id=" + lead.id() + "&").repeat(51)).then().statusCode(400);
  }

  private static ValidatableResponse listed(LeadWorld unit, String lead) {
    return unit.call().get("/api/v1/leads?id=" + lead).then().statusCode(200);
  }
}
