package org.seine.lead;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.seine.lead.LeadWorld.ADMINISTRATOR;
import static org.seine.lead.LeadWorld.MARAVELLE;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.lead.LeadWorld.TARSENIA;
import static org.seine.lead.LeadWorld.evidence;
import static org.seine.lead.LeadWorld.lead;
import static org.seine.lead.LeadWorld.newId;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.lead.LeadWorld.Submitted;

@QuarkusTest
@DisplayName("A recipient whose certificate has ended")
class UnreachedRecipientIT {
  private static final String OF_TARSENIA =
      "recipients.find { it.unit == '" + TARSENIA.unit + "' }.";

  @AfterEach
  void givesTarseniaACertificateAgain() {
    issue();
  }

  @Test
  void keepsWhatItHoldsWhileTheOthersGetTheCorrection() {
    var lead = accepted();
    revoke();

    correct(lead)
        .statusCode(200)
        .body("version", equalTo(2))
        .body("notReached", contains(TARSENIA.unit));

    REGISTRY.read(lead.id()).then().body("version", equalTo(2));
    TARSENIA
        .read(lead.id())
        .then()
        .statusCode(200)
        .body("version", equalTo(1))
        .body("latest", equalTo(2))
        .body("body.summary", equalTo("An account that does not fit."));
    TARSENIA.get(lead.id(), lead.document()).then().statusCode(200);
    TARSENIA
        .call()
        .get(lead(lead.id()) + "/documents")
        .then()
        .statusCode(200)
        .body("id", contains(lead.document()));
    MARAVELLE
        .read(lead.id())
        .then()
        .body(OF_TARSENIA + "reached", equalTo(false))
        .body("recipients.find { it.unit == '" + REGISTRY.unit + "' }.reached", equalTo(true));
  }

  @Test
  void getsTheVersionThatStandsWhenItIsNamedAgain() {
    var lead = accepted();
    revoke();
    correct(lead).statusCode(200);
    name(lead).statusCode(409).body("type", equalTo("urn:seine:problem:no-usable-key"));
    issue();

    name(lead).statusCode(200);

    TARSENIA
        .read(lead.id())
        .then()
        .statusCode(200)
        .body("version", equalTo(2))
        .body("state", equalTo("ACCEPTED_LEAD_ONLY"))
        .body("body.summary", equalTo("An account of a namesake, corrected."));
    TARSENIA
        .call()
        .get(lead(lead.id()) + "/documents/" + lead.document() + "/verification")
        .then()
        .body("indication", equalTo("PASSED"));
    MARAVELLE.read(lead.id()).then().body(OF_TARSENIA + "reached", equalTo(true));
    name(lead).statusCode(409).body("type", equalTo("urn:seine:problem:already-named"));
  }

  @Test
  void getsTheNextCorrectionOnceItCanBeReached() {
    var lead = accepted();
    revoke();
    correct(lead).statusCode(200);
    issue();

    correct(lead).statusCode(200).body("notReached", empty());

    TARSENIA.read(lead.id()).then().body("version", equalTo(3));
  }

  @Test
  void acknowledgesTheVersionThatItHolds() {
    var lead = MARAVELLE.submits(evidence(TARSENIA, REGISTRY));
    revoke();
    correct(lead).statusCode(200);

    TARSENIA
        .post(lead.id(), "reception", TARSENIA.etag(lead.id()))
        .then()
        .statusCode(200)
        .body("version", equalTo(1));
  }

  @Test
  void mayBeTakenOffAlthoughTheVersionThatStandsDoesNotNameIt() {
    var lead = MARAVELLE.submits(evidence(TARSENIA, REGISTRY));
    revoke();
    correct(lead).statusCode(200);

    MARAVELLE
        .call()
        .header("If-Match", MARAVELLE.etag(lead.id()))
        .delete(lead(lead.id()) + "/recipients/" + TARSENIA.unit)
        .then()
        .statusCode(200);

    TARSENIA.read(lead.id()).then().statusCode(404);
    issue();
    name(lead).statusCode(409).body("type", equalTo("urn:seine:problem:already-named"));
  }

  @Test
  void isNamedByTheRefusalIfNobodyElseCouldBeReachedEither() {
    var lead = MARAVELLE.submits(evidence(TARSENIA));
    revoke();

    correct(lead)
        .statusCode(409)
        .body("type", equalTo("urn:seine:problem:no-usable-key"))
        .body("units", contains(TARSENIA.unit));

    MARAVELLE.read(lead.id()).then().body("version", equalTo(1));
  }

  @Test
  void isNamedByTheRefusalOfANewLead() {
    revoke();
    var id = newId();
    MARAVELLE.save(id, evidence(TARSENIA, REGISTRY)).then().statusCode(200);

    MARAVELLE
        .post(id, "submission", MARAVELLE.etag(id))
        .then()
        .statusCode(409)
        .body("units", contains(TARSENIA.unit));

    MARAVELLE.read(id).then().body("state", equalTo("DRAFT"));
    REGISTRY.read(id).then().statusCode(404);
  }

  private static Submitted accepted() {
    var lead = MARAVELLE.submits(evidence(TARSENIA, REGISTRY));
    TARSENIA.post(lead.id(), "reception", TARSENIA.etag(lead.id())).then().statusCode(200);
    TARSENIA
        .post(
            lead.id(),
            "assessment",
            TARSENIA.etag(lead.id()),
            "{\"sourceGrade\":\"A\",\"informationGrade\":1,\"exculpatory\":false}")
        .then()
        .statusCode(200);
    TARSENIA
        .post(lead.id(), "acceptance", TARSENIA.etag(lead.id()), "{\"useCondition\":\"LEAD_ONLY\"}")
        .then()
        .statusCode(200);
    return lead;
  }

  private static ValidatableResponse correct(Submitted lead) {
    var corrected =
        evidence(TARSENIA, REGISTRY)
            .replace("that does not fit", "of a namesake, corrected")
            .replaceFirst("\\{", "{\"documents\":[\"" + lead.document() + "\"],");
    return MARAVELLE.post(lead.id(), "corrections", MARAVELLE.etag(lead.id()), corrected).then();
  }

  private static ValidatableResponse name(Submitted lead) {
    return MARAVELLE
        .post(
            lead.id(),
            "recipients",
            MARAVELLE.etag(lead.id()),
            "{\"unit\":\"" + TARSENIA.unit + "\"}")
        .then();
  }

  private static void revoke() {
    var certificates = "/api/v1/units/" + TARSENIA.unit + "/certificates";
    var current = "find { it.purpose == 'ENCRYPTION' && it.state == 'CURRENT' }.";
    var found = ADMINISTRATOR.call().get(certificates).then().statusCode(200).extract();
    String id = found.path(current + "id");
    Integer version = found.path(current + "version");
    ADMINISTRATOR
        .call()
        .header("If-Match", "\"" + version + "\"")
        .contentType("application/json")
        .body("{\"reason\":\"SUPERSEDED\"}")
        .post("/api/v1/certificates/" + id + "/revocation")
        .then()
        .statusCode(200);
  }

  private static void issue() {
    ADMINISTRATOR.call().post("/api/v1/units/" + TARSENIA.unit + "/certificates");
  }
}
