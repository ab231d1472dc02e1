package org.seine.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.seine.lead.LeadWorld.AUDITOR;
import static org.seine.lead.LeadWorld.MARAVELLE;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.lead.LeadWorld.TARSENIA;
import static org.seine.measure.MeasureWorld.ASSETS;
import static org.seine.measure.MeasureWorld.MARAVELLE_ITSELF;
import static org.seine.measure.MeasureWorld.PORT_CALLIS_ITSELF;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.consent.ConsentWorld;
import org.seine.dossier.DossierWorld;
import org.seine.lead.LeadWorld;
import org.seine.measure.MeasureWorld;

@QuarkusTest
@DisplayName("What a lead says, in a cooperation file,")
class TakeOverIT {
  private static final String PRESIDENCY = "5e1e0000-0000-4000-8000-000200000008";
  private static final String TEXT = ConsentWorld.material(true, false);
  private static final String TO_MARAVELLE =
      "\"scope\":\"NAMED_STATE\",\"participant\":\"" + MARAVELLE_ITSELF + "\"";

  private String dossier;
  private String lead;

  @BeforeEach
  void begin() {
    dossier = MeasureWorld.dossier(MARAVELLE);
    lead = PORT_CALLIS.submits(LeadWorld.leadOnly(OTP, REGISTRY)).id();
    ConsentWorld.accept(OTP, lead, false);
  }

  /** Enters an asset of a lead where this participant reads it, or the Court alone. */
  private Response enters(LeadWorld person, String of, String participant) {
    var form = MeasureWorld.accountForm(dossier, participant, "QP32PCMB40127700318842");
    var source = "\"source\":{\"lead\":\"%s\"},".formatted(of);
    return MeasureWorld.post(
        person, ASSETS, form.replaceFirst("\"asset\":", source + "\"asset\":"));
  }

  private String entered() {
    return enters(OTP, lead, MARAVELLE_ITSELF).then().statusCode(201).extract().path("id");
  }

  /** Asks whether Maravelle may read the lead's text, and is answered. */
  private void answered(boolean granted) {
    var question = ConsentWorld.asks(OTP, lead, named(ConsentWorld.question(TEXT, "NAMED_STATE")));
    var decision =
        named(ConsentWorld.decision("NAMED_STATE", granted ? TEXT : ConsentWorld.NOTHING));
    ConsentWorld.answers(PORT_CALLIS, question, ConsentWorld.answer(decision))
        .then()
        .statusCode(200);
  }

  private static String named(String json) {
    return json.replace("\"scope\":\"NAMED_STATE\"", TO_MARAVELLE);
  }

  private Response links(LeadWorld person, String of) {
    return person
        .call()
        .contentType(ContentType.JSON)
        .body("{\"lead\":\"%s\"}".formatted(of))
        .post(DossierWorld.DOSSIERS + "/" + dossier + "/leads");
  }

  private Response linked(LeadWorld person) {
    return person.call().get(DossierWorld.DOSSIERS + "/" + dossier + "/leads");
  }

  @Test
  void staysOutWhileAStateWouldReadItThatNoConsentNames() {
    enters(OTP, lead, MARAVELLE_ITSELF)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:seine:problem:consent-missing"))
        .body("scopes", contains("NAMED_STATE"))
        .body("missing", contains("PROVIDER"))
        .body("participants", contains(MARAVELLE_ITSELF));
    answered(false);
    enters(OTP, lead, MARAVELLE_ITSELF).then().statusCode(409);
    OTP.call().get(ASSETS + "?dossier=" + dossier).then().body("items", hasSize(0));
  }

  @Test
  void staysOutWhileAUnitOfTheCourtReadsTheFileThatWasNotGivenTheLead() {
    var forOneAlone = ConsentWorld.accepted(PORT_CALLIS, OTP, "PROVIDER").id();
    enters(OTP, forOneAlone, null)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:seine:problem:consent-missing"))
        .body("participants", hasSize(1));
  }

  @Test
  void comesInOnceItsProviderConsentedAndNamesItsLeadToThoseWhoMaySeeIt() {
    answered(true);
    var asset = entered();
    OTP.call().get(ASSETS + "/" + asset).then().body("takenFrom.lead", equalTo(lead));
    REGISTRY.call().get(ASSETS + "/" + asset).then().body("takenFrom.lead", equalTo(lead));
    MARAVELLE
        .call()
        .get(ASSETS + "/" + asset)
        .then()
        .statusCode(200)
        .body("text.name", equalTo("Account of Merrowfen"))
        .body("takenFrom", nullValue());
    AUDITOR
        .call()
        .get("/api/v1/trail?operation=lead.take-over&record=" + lead)
        .then()
        .body("items", hasSize(1))
        .body("items[0].unit", equalTo(OTP.unit));
  }

  @Test
  void keepsOutAUnitOfTheCourtThatWasNotGivenTheLead() {
    answered(true);
    entered();
    DossierWorld.invite(REGISTRY, dossier, DossierWorld.etag(REGISTRY, dossier), PRESIDENCY)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:seine:problem:no-consent-for-unit"));
    // Of another State's compartment a guest reads nothing.
    DossierWorld.invite(REGISTRY, dossier, PORT_CALLIS);
  }

  @Test
  void isTheProvidersOwnWhereItEntersItItself() {
    DossierWorld.invite(REGISTRY, dossier, PORT_CALLIS);
    var forOneAlone = ConsentWorld.accepted(PORT_CALLIS, OTP, "PROVIDER").id();
    enters(PORT_CALLIS, forOneAlone, PORT_CALLIS_ITSELF).then().statusCode(201);
    DossierWorld.invite(REGISTRY, dossier, DossierWorld.etag(REGISTRY, dossier), PRESIDENCY)
        .then()
        .statusCode(204);
  }

  @Test
  void needsNoConsentAmongItsRecipients() {
    enters(OTP, lead, null).then().statusCode(201);
  }

  @Test
  void isNotThereForWhoMayNotSeeTheLead() {
    var hidden = ConsentWorld.accepted(PORT_CALLIS, OTP, "PROVIDER").id();
    var answer = enters(REGISTRY, hidden, null).then().statusCode(404).extract().asString();
    var absent =
        enters(REGISTRY, LeadWorld.newId(), null).then().statusCode(404).extract().asString();
    assertThat(answer).isEqualTo(absent);
  }

  @Test
  void isALinkThatOnlyThoseAreToldOfWhoMaySeeTheLead() {
    DossierWorld.invite(REGISTRY, dossier, PORT_CALLIS);
    var hidden = ConsentWorld.accepted(PORT_CALLIS, OTP, "PROVIDER").id();
    links(OTP, hidden).then().statusCode(204);
    links(OTP, hidden).then().statusCode(204);
    linked(OTP).then().body("lead", contains(hidden)).body("linkedBy", contains(OTP.unit));
    linked(PORT_CALLIS).then().body("lead", contains(hidden));
    linked(REGISTRY).then().statusCode(200).body("", hasSize(0));
    linked(MARAVELLE).then().statusCode(200).body("", hasSize(0));
    linked(TARSENIA).then().statusCode(404);
    links(REGISTRY, hidden).then().statusCode(404);
    links(TARSENIA, hidden).then().statusCode(404);
    AUDITOR
        .call()
        .get("/api/v1/trail?operation=lead.link&record=" + hidden)
        .then()
        .statusCode(200)
        .body("items.unit", hasItem(OTP.unit));
  }
}
