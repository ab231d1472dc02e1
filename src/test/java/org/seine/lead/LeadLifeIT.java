package org.seine.lead;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.seine.lead.LeadWorld.MARAVELLE;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.lead.LeadWorld.TARSENIA;
import static org.seine.lead.LeadWorld.TEXT;
import static org.seine.lead.LeadWorld.evidence;
import static org.seine.lead.LeadWorld.lead;
import static org.seine.lead.LeadWorld.leadOnly;
import static org.seine.lead.LeadWorld.newId;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A lead")
class LeadLifeIT {
  @Nested
  @DisplayName("as a draft")
  class Draft {
    @Test
    void saysWhatItLacks() {
      var id = newId();
      PORT_CALLIS
          .save(id, "{\"card\":{},\"body\":{\"format\":\"seine.lead-body/1\"}}")
          .then()
          .statusCode(200)
          .header("ETag", "\"1\"")
          .body("state", equalTo("DRAFT"));
      PORT_CALLIS
          .read(id)
          .then()
          .statusCode(200)
          .body("missing.pointer", hasItem("/card/useCondition"))
          .body(
              "missing.find { it.key == 'missing.summary' }.fr",
              equalTo("Dites ce qui est connu des avoirs."));
      PORT_CALLIS
          .post(id, "submission", "\"1\"")
          .then()
          .statusCode(422)
          .body("missing.key", hasItem("missing.recipients"));
    }

    @Test
    void isSavedTwiceByTheSameCallWithoutHarm() {
      var id = newId();
      PORT_CALLIS.save(id, evidence(OTP)).then().statusCode(200).header("ETag", "\"1\"");
      PORT_CALLIS.save(id, evidence(OTP)).then().statusCode(200).header("ETag", "\"1\"");
      PORT_CALLIS
          .save(id, evidence(OTP, REGISTRY))
          .then()
          .statusCode(428)
          .body("type", equalTo("urn:seine:problem:version-missing"));
    }

    @Test
    void isChangedAgainstItsVersionOnly() {
      var id = newId();
      PORT_CALLIS.save(id, evidence(OTP)).then().statusCode(200);
      PORT_CALLIS
          .call()
          .header("If-Match", "\"1\"")
          .contentType("application/json")
          .body(leadOnly(OTP))
          .put(lead(id))
          .then()
          .statusCode(200)
          .header("ETag", "\"2\"");
      PORT_CALLIS
          .call()
          .header("If-Match", "\"1\"")
          .contentType("application/json")
          .body(evidence(OTP))
          .put(lead(id))
          .then()
          .statusCode(412)
          .body("version", equalTo(2));
      PORT_CALLIS.read(id).then().body("card.useCondition", equalTo("LEAD_ONLY"));
    }

    @Test
    void isUnknownToEveryOtherUnitWhichMayUseItsIdForItself() {
      var id = newId();
      PORT_CALLIS.save(id, evidence(OTP)).then().statusCode(200);
      TARSENIA.read(id).then().statusCode(404);
      OTP.read(id).then().statusCode(404);
      TARSENIA.save(id, evidence(REGISTRY)).then().statusCode(200).header("ETag", "\"1\"");
      PORT_CALLIS.read(id).then().body("card.recipients", contains(OTP.unit));
    }

    @Test
    void isDiscardedWithItsDocuments() {
      var id = newId();
      PORT_CALLIS.save(id, evidence(OTP)).then().statusCode(200);
      PORT_CALLIS.put(id, newId(), "a.txt", "text/plain", TEXT).then().statusCode(201);
      PORT_CALLIS.call().header("If-Match", "\"1\"").delete(lead(id)).then().statusCode(412);
      PORT_CALLIS
          .call()
          .header("If-Match", PORT_CALLIS.etag(id))
          .delete(lead(id))
          .then()
          .statusCode(204);
      PORT_CALLIS.read(id).then().statusCode(404);
    }
  }

  @Nested
  @DisplayName("that is submitted")
  class Submitted {
    @Test
    void isOpenedByItsRecipientAndByNobodyElse() {
      var lead = PORT_CALLIS.submits(leadOnly(OTP));
      OTP.read(lead.id())
          .then()
          .statusCode(200)
          .body("state", equalTo("SUBMITTED"))
          .body("body.summary", equalTo("An account that does not fit."))
          .body("documents.name", contains("statement.txt"))
          .body("recipients", hasSize(1));
      assertThat(OTP.get(lead.id(), lead.document()).then().statusCode(200).extract().asByteArray())
          .isEqualTo(TEXT);
      OTP.call()
          .get(lead(lead.id()) + "/documents/" + lead.document() + "/verification")
          .then()
          .statusCode(200)
          .body("indication", equalTo("PASSED"))
          .body("signer", equalTo(PORT_CALLIS.unit));
      REGISTRY.read(lead.id()).then().statusCode(404);
      MARAVELLE.get(lead.id(), lead.document()).then().statusCode(404);
    }

    @Test
    void answersTheSameSubmissionWithTheSameReceipt() {
      var id = newId();
      PORT_CALLIS.save(id, evidence(OTP)).then().statusCode(200);
      var first = PORT_CALLIS.post(id, "submission", "\"1\"").then().statusCode(200).extract();
      var again = PORT_CALLIS.post(id, "submission", "\"1\"").then().statusCode(200).extract();
      assertThat(again.asString()).isEqualTo(first.asString());
      PORT_CALLIS.post(id, "submission", "\"2\"").then().statusCode(409);
      PORT_CALLIS.post(id, "submission", "\"7\"").then().statusCode(412);
    }

    @Test
    void isAcknowledgedByThePortalToItsProviderAndToWhoeverReceivesIt() {
      var lead = PORT_CALLIS.submits(evidence(OTP, REGISTRY));
      var provided =
          PORT_CALLIS.call().get(lead(lead.id()) + "/receipt").then().statusCode(200).extract();
      var statement =
          new JsonPath(
              new String(Base64.getDecoder().decode(provided.<String>path("receipt")), UTF_8));
      assertThat(statement.getString("record.id")).isEqualTo(lead.id());
      assertThat(statement.getString("manifest")).isEqualTo(provided.path("manifestHash"));
      assertThat(statement.getString("sender")).isEqualTo(PORT_CALLIS.unit);
      assertThat(statement.getInt("recipients")).isEqualTo(3);
      OTP.post(lead.id(), "reception", "\"1\"")
          .then()
          .statusCode(200)
          .body("receipt", equalTo(provided.<String>path("receipt")))
          .body("signature", equalTo(provided.<String>path("signature")));
      REGISTRY.call().get(lead(lead.id()) + "/receipt").then().statusCode(404);
    }

    @Test
    void isReceivedAssessedAndAcceptedUnderNoMoreThanItWasGivenUnder() {
      var lead = PORT_CALLIS.submits(leadOnly(OTP));
      OTP.post(lead.id(), "acceptance", "\"1\"", "{\"useCondition\":\"LEAD_ONLY\"}")
          .then()
          .statusCode(409);
      OTP.post(lead.id(), "reception", "\"1\"").then().statusCode(200).header("ETag", "\"2\"");
      OTP.post(
              lead.id(),
              "assessment",
              "\"2\"",
              "{\"sourceGrade\":\"B\",\"informationGrade\":2,\"exculpatory\":true}")
          .then()
          .statusCode(200)
          .body("assessment.exculpatory", equalTo(true));
      OTP.post(lead.id(), "acceptance", "\"3\"", "{\"useCondition\":\"EVIDENCE_ALLOWED\"}")
          .then()
          .statusCode(409)
          .body("type", equalTo("urn:seine:problem:wider-than-given"));
      OTP.post(lead.id(), "acceptance", "\"3\"", "{\"useCondition\":\"LEAD_ONLY\"}")
          .then()
          .statusCode(200)
          .body("state", equalTo("ACCEPTED_LEAD_ONLY"));
      PORT_CALLIS
          .read(lead.id())
          .then()
          .body("recipients[0].state", equalTo("ACCEPTED_LEAD_ONLY"))
          .body("recipients[0].assessment", nullValue());
    }

    @Test
    void mayBeReturnedByOneRecipientAndAcceptedByAnother() {
      var lead = MARAVELLE.submits(evidence(OTP, REGISTRY));
      REGISTRY.post(lead.id(), "reception", "\"1\"").then().statusCode(200);
      REGISTRY
          .post(lead.id(), "return", "\"2\"", "{\"reason\":\"NOT_IN_MANDATE\"}")
          .then()
          .statusCode(200);
      OTP.read(lead.id())
          .then()
          .body("state", equalTo("SUBMITTED"))
          .body("recipients.unit", contains(OTP.unit))
          .body("card.recipients", contains(OTP.unit));
      MARAVELLE
          .read(lead.id())
          .then()
          .body(
              "recipients.find { it.unit == '" + REGISTRY.unit + "' }.returnReason",
              equalTo("NOT_IN_MANDATE"));
    }

    @Test
    void isCorrectedByANewVersionWhileTheOldOneStaysReadable() {
      var lead = MARAVELLE.submits(evidence(OTP));
      var corrected =
          evidence(OTP)
              .replace("that does not fit", "of a namesake, corrected")
              .replaceFirst("\\{", "{\"documents\":[\"" + lead.document() + "\"],");
      MARAVELLE
          .post(lead.id(), "corrections", MARAVELLE.etag(lead.id()), corrected)
          .then()
          .statusCode(200)
          .body("version", equalTo(2));
      OTP.read(lead.id())
          .then()
          .body("version", equalTo(2))
          .body("body.summary", equalTo("An account of a namesake, corrected."))
          .body("documents.id", contains(lead.document()));
      OTP.call()
          .get(lead(lead.id()) + "?version=1")
          .then()
          .body("version", equalTo(1))
          .body("body.summary", equalTo("An account that does not fit."));
      OTP.call()
          .get(lead(lead.id()) + "/documents/" + lead.document() + "/verification")
          .then()
          .body("indication", equalTo("PASSED"));
      OTP.post(lead.id(), "reception", "\"1\"").then().statusCode(412);
    }

    @Test
    void isCorrectedWithoutAnyOfItsDocuments() {
      var lead = MARAVELLE.submits(evidence(OTP));
      MARAVELLE
          .post(lead.id(), "corrections", MARAVELLE.etag(lead.id()), evidence(OTP))
          .then()
          .statusCode(200);
      OTP.read(lead.id())
          .then()
          .statusCode(200)
          .body("version", equalTo(2))
          .body("documents", hasSize(0));
    }

    @Test
    void isGivenToAFurtherUnitAndTakenFromItAgain() {
      var lead = PORT_CALLIS.submits(evidence(OTP));
      REGISTRY.read(lead.id()).then().statusCode(404);
      PORT_CALLIS
          .post(
              lead.id(),
              "recipients",
              PORT_CALLIS.etag(lead.id()),
              "{\"unit\":\"" + REGISTRY.unit + "\"}")
          .then()
          .statusCode(200);
      assertThat(
              REGISTRY
                  .get(lead.id(), lead.document())
                  .then()
                  .statusCode(200)
                  .extract()
                  .asByteArray())
          .isEqualTo(TEXT);
      PORT_CALLIS
          .call()
          .header("If-Match", PORT_CALLIS.etag(lead.id()))
          .delete(lead(lead.id()) + "/recipients/" + REGISTRY.unit)
          .then()
          .statusCode(200)
          .body("opened", equalTo(true));
      REGISTRY.read(lead.id()).then().statusCode(404);
      REGISTRY.get(lead.id(), lead.document()).then().statusCode(404);
      OTP.call()
          .get(lead(lead.id()) + "/documents/" + lead.document() + "/verification")
          .then()
          .body("indication", equalTo("PASSED"));
    }

    @Test
    void isWithdrawnWhereNobodyAcceptedAndAskedForElsewhere() {
      var free = PORT_CALLIS.submits(evidence(OTP));
      PORT_CALLIS
          .post(free.id(), "withdrawal", PORT_CALLIS.etag(free.id()))
          .then()
          .statusCode(200)
          .body("state", equalTo("WITHDRAWN"));
      OTP.read(free.id()).then().statusCode(404);
      PORT_CALLIS.read(free.id()).then().statusCode(200);

      var bound = PORT_CALLIS.submits(evidence(OTP));
      OTP.post(bound.id(), "reception", "\"1\"").then().statusCode(200);
      OTP.post(
              bound.id(),
              "assessment",
              "\"2\"",
              "{\"sourceGrade\":\"A\",\"informationGrade\":1,\"exculpatory\":false}")
          .then()
          .statusCode(200);
      OTP.post(bound.id(), "acceptance", "\"3\"", "{\"useCondition\":\"EVIDENCE_ALLOWED\"}")
          .then()
          .statusCode(200);
      PORT_CALLIS
          .post(bound.id(), "withdrawal", PORT_CALLIS.etag(bound.id()))
          .then()
          .statusCode(200)
          .body("state", equalTo("WITHDRAWAL_REQUESTED"));
      OTP.read(bound.id()).then().statusCode(200).body("withdrawalRequested", equalTo(true));
    }

    @Test
    void standsInTheListsOfThoseWhoMaySeeItWithItsLine() {
      var lead = PORT_CALLIS.submits(evidence(OTP));
      OTP.call()
          .get("/api/v1/leads?provided=false&state=SUBMITTED&limit=200")
          .then()
          .statusCode(200)
          .body(
              "items.find { it.id == '" + lead.id() + "' }.title", equalTo("Account of Merrowfen"))
          .body("items.find { it.id == '" + lead.id() + "' }.unread", equalTo(true));
      REGISTRY
          .call()
          .get("/api/v1/leads?limit=200")
          .then()
          .statusCode(200)
          .body("items.id", not(hasItem(lead.id())));
    }

    @Test
    void tellsItsProviderInTheListWhereItStandsWithEachAndARecipientNothingOfOthers() {
      var lead = PORT_CALLIS.submits(evidence(OTP, REGISTRY));
      REGISTRY.post(lead.id(), "reception", REGISTRY.etag(lead.id())).then().statusCode(200);
      REGISTRY
          .post(lead.id(), "return", REGISTRY.etag(lead.id()), "{\"reason\":\"NOT_IN_MANDATE\"}")
          .then()
          .statusCode(200);
      var line = "items.find { it.id == '" + lead.id() + "' }.recipients";
      var newest = "/api/v1/leads?limit=200&provided=";

      PORT_CALLIS
          .call()
          .get(newest + "true&state=SUBMITTED")
          .then()
          .statusCode(200)
          .body(line + ".unit", containsInAnyOrder(OTP.unit, REGISTRY.unit))
          .body(line + ".find { it.unit == '" + OTP.unit + "' }.state", equalTo("SUBMITTED"))
          .body(
              line + ".find { it.unit == '" + REGISTRY.unit + "' }.returnReason",
              equalTo("NOT_IN_MANDATE"));
      OTP.call().get(newest + "false&state=SUBMITTED").then().body(line, nullValue());
    }
  }
}
