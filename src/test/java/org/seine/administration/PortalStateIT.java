package org.seine.administration;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.seine.lead.LeadWorld.ADMINISTRATOR;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.evidence;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("An administrator reads")
class PortalStateIT {
  @Test
  void whetherEachPartAnswersAndHowTheVaultStands() {
    ADMINISTRATOR
        .call()
        .get("/api/v1/portal-state")
        .then()
        .statusCode(200)
        .body("parts.name", hasItems("Keycloak", "vault"))
        .body("parts.up", everyItem(equalTo(true)))
        .body("vault.demo", equalTo(true))
        .body("vault.rootVersion", greaterThan(0))
        .body("vault.rootSince", notNullValue());
  }

  @Test
  void whenEveryCertificateInUseEnds() {
    PORT_CALLIS.submits(evidence(OTP));
    List<String> ends =
        ADMINISTRATOR
            .call()
            .get("/api/v1/certificates")
            .then()
            .statusCode(200)
            .body("holder", hasItems("UNIT", "PORTAL", "ISSUER", "ROOT"))
            .body(
                "findAll { it.unit == '" + OTP.unit + "' }.purpose",
                hasItems("SIGNING", "ENCRYPTION"))
            .extract()
            .path("notAfter");
    Assertions.assertThat(ends).isSorted();
  }
}
