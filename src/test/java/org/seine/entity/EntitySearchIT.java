package org.seine.entity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.lead.LeadWorld.evidence;
import static org.seine.lead.LeadWorld.lead;
import static org.seine.lead.LeadWorld.newId;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.lead.LeadWorld;

@QuarkusTest
@DisplayName("Finding leads by the identifiers of their entities")
class EntitySearchIT {
  @Test
  void findsADraftForItsProviderAndASubmittedLeadForItsRecipientsToo() {
    var number = number();
    var lead = draft();
    put(lead, number);

    search(PORT_CALLIS, number.toLowerCase(Locale.ROOT).replace("-", " "))
        .body("items.lead.id", contains(lead))
        .body("items[0].fields", contains("IDENTIFIER"));
    search(OTP, number).body("items", empty());

    submit(lead);

    search(PORT_CALLIS, number).body("items.lead.id", contains(lead));
    search(OTP, number).body("items.lead.id", contains(lead));
    search(REGISTRY, number).body("items", empty());
  }

  @Test
  void staysFoundWhenTheTextIsSavedAnewAndGoesWithTheEntity() {
    var number = number();
    var lead = draft();
    put(lead, number);
    PORT_CALLIS
        .call()
        .header("If-Match", PORT_CALLIS.etag(lead))
        .contentType(ContentType.JSON)
        .body(evidence(OTP, REGISTRY))
        .put(lead(lead))
        .then()
        .statusCode(200);
    search(PORT_CALLIS, number).body("items.lead.id", contains(lead));

    change(lead, "{\"remove\":[\"c1\"]}");

    search(PORT_CALLIS, number).body("items", empty());
  }

  @Test
  void reachesARecipientWhoIsNamedLater() {
    var number = number();
    var lead = draft();
    put(lead, number);
    submit(lead);

    PORT_CALLIS
        .post(lead, "recipients", PORT_CALLIS.etag(lead), "{\"unit\":\"" + REGISTRY.unit + "\"}")
        .then()
        .statusCode(200);

    search(REGISTRY, number).body("items.lead.id", contains(lead));
  }

  @Test
  void followsACorrection() {
    var before = number();
    var after = number();
    var lead = draft();
    put(lead, before);
    submit(lead);
    put(lead, after);
    var set = PORT_CALLIS.call().get(lead(lead) + "/entities").path("document");
    PORT_CALLIS
        .post(
            lead,
            "corrections",
            PORT_CALLIS.etag(lead),
            evidence(OTP).replaceFirst("\\{", "{\"documents\":[\"" + set + "\"],"))
        .then()
        .statusCode(200);

    search(OTP, after).body("items.lead.id", contains(lead));
    search(OTP, before).body("items", empty());
    search(PORT_CALLIS, after).body("items.lead.id", contains(lead));
  }

  private static String number() {
    return "QP-" + UUID.randomUUID().toString().substring(0, 18);
  }

  private static String draft() {
    var id = newId();
    PORT_CALLIS.save(id, evidence(OTP)).then().statusCode(200);
    return id;
  }

  private static void put(String lead, String number) {
    change(
        lead,
        "{\"put\":[{\"id\":\"c1\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Merrowfen\"],"
            + "\"registrationNumber\":[\""
            + number
            + "\"]}}]}");
  }

  private static void change(String lead, String json) {
    PORT_CALLIS.post(lead, "entities", PORT_CALLIS.etag(lead), json).then().statusCode(204);
  }

  private static void submit(String lead) {
    PORT_CALLIS.post(lead, "submission", PORT_CALLIS.etag(lead)).then().statusCode(200);
  }

  private static ValidatableResponse search(LeadWorld who, String value) {
    return who.call()
        .contentType(ContentType.JSON)
        .body("{\"value\":\"" + value + "\"}")
        .post("/api/v1/leads/search")
        .then()
        .statusCode(200);
  }
}
