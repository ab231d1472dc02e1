package org.seine.lead;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.lead.LeadWorld.TEXT;
import static org.seine.lead.LeadWorld.evidence;
import static org.seine.lead.LeadWorld.lead;
import static org.seine.lead.LeadWorld.newId;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.embedded.HeldTokens;
import org.seine.seal.DerivedId;

@QuarkusTest
@DisplayName("A correction that is being written")
class CorrectionDraftIT {
  private static final String NEW_TEXT = "An account of a namesake, it seems.";

  @Test
  void isGoneOnWithByAColleagueOfTheUnit() {
    var lead = PORT_CALLIS.submits(evidence(OTP));
    save(lead.id(), form(lead.document()))
        .statusCode(200)
        .body("version", equalTo(2))
        .header("ETag", "\"4\"");

    colleague()
        .get(correction(lead.id()))
        .then()
        .statusCode(200)
        .header("ETag", "\"4\"")
        .body("version", equalTo(2))
        .body("savedAt", notNullValue())
        .body("body.summary", equalTo(NEW_TEXT))
        .body("card.recipients", contains(OTP.unit))
        .body("documents", contains(lead.document()));
    colleague()
        .header("If-Match", "\"4\"")
        .contentType(ContentType.JSON)
        .body("{\"card\":{},\"body\":{\"format\":\"seine.lead-body/1\"}}")
        .put(correction(lead.id()))
        .then()
        .statusCode(200);

    open(lead.id()).statusCode(200).body("body.summary", nullValue()).body("documents", empty());
  }

  @Test
  void isToldToItsUnitBesideTheTextThatStands() {
    var lead = PORT_CALLIS.submits(evidence(OTP));
    PORT_CALLIS.read(lead.id()).then().body("correctionSavedAt", nullValue());
    open(lead.id()).statusCode(404);
    save(lead.id(), form()).statusCode(200);

    PORT_CALLIS
        .read(lead.id())
        .then()
        .body("version", equalTo(1))
        .body("correctionSavedAt", notNullValue())
        .body("documents", hasSize(1))
        .body("body.summary", equalTo("An account that does not fit."));
    search(PORT_CALLIS, lead.id()).body("items[0].lead.correctionSavedAt", notNullValue());
  }

  @Test
  void isNothingToARecipient() {
    var lead = PORT_CALLIS.submits(evidence(OTP));
    var before = OTP.read(lead.id()).then().extract();
    var row = search(OTP, lead.id()).extract().asString();
    save(lead.id(), form()).statusCode(200);

    var after = OTP.read(lead.id()).then().extract();
    assertThat(after.asString()).isEqualTo(before.asString());
    assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
    assertThat(search(OTP, lead.id()).extract().asString()).isEqualTo(row);
    OTP.call().get(lead(lead.id()) + "/documents").then().body("$", hasSize(1));
    OTP.call()
        .get("/api/v1/trail?limit=200&record=" + lead.id())
        .then()
        .body("items.unit", everyItem(equalTo(OTP.unit)));
    OTP.call().get(correction(lead.id())).then().statusCode(403);
    REGISTRY.call().get(correction(lead.id())).then().statusCode(404);
  }

  @Test
  void isOverwrittenAndSubmittedByNobodyWhoHasNotSeenIt() {
    var lead = PORT_CALLIS.submits(evidence(OTP));
    var seen = PORT_CALLIS.etag(lead.id());
    save(lead.id(), form()).statusCode(200);

    save(lead.id(), seen, form())
        .statusCode(412)
        .body("type", equalTo("urn:seine:problem:stale-version"))
        .body("changed", contains("state", "correction", "documents", "entities"));
    PORT_CALLIS.post(lead.id(), "corrections", seen, form()).then().statusCode(412);
    PORT_CALLIS
        .call()
        .header("If-Match", seen)
        .delete(correction(lead.id()))
        .then()
        .statusCode(412);
    PORT_CALLIS
        .call()
        .contentType(ContentType.JSON)
        .body(form())
        .put(correction(lead.id()))
        .then()
        .statusCode(428);
    open(lead.id()).body("body.summary", equalTo(NEW_TEXT));
  }

  @Test
  void isRefusedByPlaceAndRuleIfItIsNotOfTheForm() {
    var lead = PORT_CALLIS.submits(evidence(OTP));
    save(lead.id(), form().replace("seine.lead-body/1", "seine.lead-body/2"))
        .statusCode(400)
        .body("type", equalTo("urn:seine:problem:malformed-lead"))
        .body("faults.pointer", contains("/body/format"));
  }

  @Test
  void goesWhenACorrectionIsSubmitted() {
    var lead = PORT_CALLIS.submits(evidence(OTP));
    save(lead.id(), form(lead.document())).statusCode(200);

    PORT_CALLIS
        .post(lead.id(), "corrections", PORT_CALLIS.etag(lead.id()), form(lead.document()))
        .then()
        .statusCode(200)
        .body("version", equalTo(2));

    OTP.read(lead.id()).then().body("body.summary", equalTo(NEW_TEXT));
    PORT_CALLIS.read(lead.id()).then().body("correctionSavedAt", nullValue());
    open(lead.id()).statusCode(404);
    save(lead.id(), form()).statusCode(200).body("version", equalTo(3));
  }

  @Test
  void goesWithALeadThatIsWithdrawnAndIsNotBegunOnADraft() {
    var lead = PORT_CALLIS.submits(evidence(OTP));
    save(lead.id(), form()).statusCode(200);
    PORT_CALLIS.post(lead.id(), "withdrawal", PORT_CALLIS.etag(lead.id())).then().statusCode(200);
    open(lead.id()).statusCode(404);
    save(lead.id(), form())
        .statusCode(409)
        .body("type", equalTo("urn:seine:problem:step-not-allowed"));

    var draft = newId();
    PORT_CALLIS.save(draft, evidence(OTP)).then().statusCode(200);
    save(draft, form()).statusCode(409);
    open(draft).statusCode(404);
  }

  @Test
  void isDiscardedWithWhatWasPreparedForIt() {
    var before = "QP-" + UUID.randomUUID();
    var after = "QP-" + UUID.randomUUID();
    var lead = newId();
    PORT_CALLIS.save(lead, evidence(OTP)).then().statusCode(200);
    company(lead, before);
    PORT_CALLIS.post(lead, "submission", PORT_CALLIS.etag(lead)).then().statusCode(200);
    save(lead, form()).statusCode(200);
    company(lead, after);
    PORT_CALLIS.put(lead, newId(), "b.txt", "text/plain", TEXT).then().statusCode(201);
    search(PORT_CALLIS, after).body("items.lead.id", contains(lead));

    discard(lead).statusCode(204);

    search(PORT_CALLIS, after).body("items", empty());
    search(PORT_CALLIS, before).body("items.lead.id", contains(lead));
    PORT_CALLIS
        .call()
        .get(lead(lead) + "/entities")
        .then()
        .body("version", equalTo(1))
        .body("entities[0].properties.registrationNumber", contains(before));
    PORT_CALLIS.read(lead).then().body("documents", hasSize(1)).body("version", equalTo(1));
    OTP.read(lead).then().statusCode(200).body("documents", hasSize(1));
    open(lead).statusCode(404);
    discard(lead).statusCode(404);
  }

  @Test
  void isNoDocumentOfALead() {
    var lead = PORT_CALLIS.submits(evidence(OTP));
    save(lead.id(), form()).statusCode(200);
    var id = DerivedId.of("seine.correction/1", UUID.fromString(lead.id()), 2).toString();

    PORT_CALLIS
        .post(lead.id(), "corrections", PORT_CALLIS.etag(lead.id()), form(id))
        .then()
        .statusCode(422)
        .body("missing.key", contains("wrong.unknownDocument"));
    PORT_CALLIS.get(lead.id(), id).then().statusCode(404);
  }

  @Test
  void leavesAnEntryForEachThingThatIsDoneWithIt() {
    var lead = PORT_CALLIS.submits(evidence(OTP));
    save(lead.id(), form()).statusCode(200);
    open(lead.id()).statusCode(200);
    discard(lead.id()).statusCode(204);

    PORT_CALLIS
        .call()
        .get("/api/v1/trail?limit=200&record=" + lead.id())
        .then()
        .body(
            "items.findAll { it.operation.endsWith('-correction') }.operation",
            containsInAnyOrder(
                "lead.save-correction", "lead.open-correction", "lead.discard-correction"))
        .body(
            "items.findAll { it.operation.endsWith('-correction') }.record.version",
            everyItem(equalTo(2)));
  }

  private static String form(String... documents) {
    return evidence(OTP)
        .replace("An account that does not fit.", NEW_TEXT)
        .replaceFirst("\\{", "{\"documents\":" + quoted(documents) + ",");
  }

  private static List<String> quoted(String... ids) {
    return List.of(ids).stream().map(id -> "\"" + id + "\"").toList();
  }

  private static String correction(String lead) {
    return lead(lead) + "/correction";
  }

  private static ValidatableResponse save(String lead, String form) {
    return save(lead, PORT_CALLIS.etag(lead), form);
  }

  private static ValidatableResponse save(String lead, String etag, String form) {
    return PORT_CALLIS
        .call()
        .header("If-Match", etag)
        .contentType(ContentType.JSON)
        .body(form)
        .put(correction(lead))
        .then();
  }

  private static ValidatableResponse open(String lead) {
    return PORT_CALLIS.call().get(correction(lead)).then();
  }

  private static ValidatableResponse discard(String lead) {
    return PORT_CALLIS
        .call()
        .header("If-Match", PORT_CALLIS.etag(lead))
        .delete(correction(lead))
        .then();
  }

  private static RequestSpecification colleague() {
    return given()
        .auth()
        .oauth2(HeldTokens.of("dov.castellane"))
        .header("Seine-Unit", PORT_CALLIS.unit);
  }

  private static void company(String lead, String number) {
    PORT_CALLIS
        .post(
            lead,
            "entities",
            PORT_CALLIS.etag(lead),
            "{\"put\":[{\"id\":\"c1\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Merrowfen\"],"
                + "\"registrationNumber\":[\""
                + number
                + "\"]}}]}")
        .then()
        .statusCode(204);
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
