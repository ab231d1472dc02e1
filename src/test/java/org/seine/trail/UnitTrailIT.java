package org.seine.trail;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.seine.lead.LeadWorld.ADMINISTRATOR;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.TARSENIA;
import static org.seine.lead.LeadWorld.UN;
import static org.seine.lead.LeadWorld.evidence;
import static org.seine.lead.LeadWorld.lead;
import static org.seine.lead.LeadWorld.newId;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.lead.LeadWorld;

@QuarkusTest
@DisplayName("The trail of a unit shows")
class UnitTrailIT {
  @Test
  @DisplayName("the first opening of its own record, whatever another unit's of the same id saw")
  void theFirstOpeningOfEachRecord() {
    var id = newId();
    for (var provider : new LeadWorld[] {PORT_CALLIS, TARSENIA}) {
      provider.save(id, evidence(OTP)).then().statusCode(200);
      provider.post(id, "submission", "\"1\"").then().statusCode(200);
    }
    openFrom(PORT_CALLIS, id);
    openFrom(PORT_CALLIS, id);
    openFrom(TARSENIA, id);

    for (var provider : new LeadWorld[] {PORT_CALLIS, TARSENIA}) {
      trail(provider, "record=" + id + "&operation=lead.open")
          .body("items.findAll { it.unit == '" + OTP.unit + "' }.outcome", contains("done"));
    }
  }

  private static void openFrom(LeadWorld provider, String id) {
    OTP.call().get(lead(id) + "?provider=" + provider.unit).then().statusCode(200);
  }

  @Test
  @DisplayName("each unwrapping of its keys, and no other unit's")
  void theUsesOfItsKeys() {
    PORT_CALLIS.submits(evidence(OTP));
    trail(PORT_CALLIS, "operation=key.use").body("items.outcome", hasItem("done"));
    String used = trail(PORT_CALLIS, "operation=key.use").extract().<String>path("items[0].id");
    trail(TARSENIA, "operation=key.use").body("items.id", not(hasItem(used)));
    TARSENIA.call().get("/api/v1/trail/" + used).then().statusCode(404);
  }

  @Test
  @DisplayName("that an administrator proposed to hand its keys over, and to no other unit")
  void theHandOverOfItsKeys() {
    String handover =
        ADMINISTRATOR
            .call()
            .post("/api/v1/units/{unit}/key-handover", UN.unit)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    trail(UN, "operation=key.hand-over&record=" + handover)
        .body("items.size()", is(1))
        .body("items.unit", everyItem(equalTo(ADMINISTRATOR.unit)));
    trail(TARSENIA, "operation=key.hand-over&record=" + handover).body("items", empty());
  }

  private static ValidatableResponse trail(LeadWorld unit, String query) {
    return unit.call().get("/api/v1/trail?limit=200&" + query).then().statusCode(200);
  }
}
