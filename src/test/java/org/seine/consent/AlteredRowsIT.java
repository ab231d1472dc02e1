package org.seine.consent;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.seine.consent.ConsentWorld.accepted;
import static org.seine.consent.ConsentWorld.answer;
import static org.seine.consent.ConsentWorld.answers;
import static org.seine.consent.ConsentWorld.ask;
import static org.seine.consent.ConsentWorld.asks;
import static org.seine.consent.ConsentWorld.decision;
import static org.seine.consent.ConsentWorld.material;
import static org.seine.consent.ConsentWorld.question;
import static org.seine.lead.LeadWorld.MARAVELLE;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.lead.LeadWorld.TEXT;
import static org.seine.lead.LeadWorld.evidence;
import static org.seine.lead.LeadWorld.form;
import static org.seine.lead.LeadWorld.lead;
import static org.seine.lead.LeadWorld.leadOnly;
import static org.seine.lead.LeadWorld.newId;
import static org.seine.measure.MeasureWorld.ASSETS;
import static org.seine.measure.MeasureWorld.MARAVELLE_ITSELF;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.dossier.DossierWorld;
import org.seine.embedded.Rows;
import org.seine.lead.LeadWorld.Submitted;
import org.seine.measure.MeasureWorld;

@QuarkusTest
@DisplayName("A row that somebody altered frees no lead from consent:")
class AlteredRowsIT {
  private static final String PRESIDENCY = "5e1e0000-0000-4000-8000-000200000008";
  private static final String RESTRICTED = ",\"restriction\":{\"bases\":[\"ARRANGEMENT\"]}";

  private static Response export(Submitted lead, String document) {
    return OTP.call().get(lead(lead.id()) + "/documents/" + document + "/export");
  }

  /** Sets a member of the card that stands in clear. */
  private static void card(String lead, String member, String value) throws SQLException {
    Rows.asOwner()
        .alter(
            "update lead set card = jsonb_set(card::jsonb, '{%s}', '%s')::text where id = '%s'"
                .formatted(member, value, lead));
  }

  private static void freed(String lead) throws SQLException {
    card(lead, "useCondition", "\"EVIDENCE_ALLOWED\"");
    card(lead, "handlingCodes", "[\"H0\"]");
    card(lead, "trafficLight", "\"GREEN\"");
  }

  private static void refused(Response answer, String reason) {
    answer
        .then()
        .statusCode(500)
        .body("type", equalTo("urn:seine:problem:seal-broken"))
        .body("reason", equalTo(reason));
  }

  private static Response enters(String dossier, String lead, String participant) {
    var form = MeasureWorld.accountForm(dossier, participant, "QP32PCMB40127700318842");
    var source = "\"source\":{\"lead\":\"%s\"},".formatted(lead);
    return MeasureWorld.post(OTP, ASSETS, form.replaceFirst("\"asset\":", source + "\"asset\":"));
  }

  @Test
  void aUseConditionThatTheProviderDidNotSign() throws Exception {
    var lead = accepted(PORT_CALLIS, OTP, "PROVIDER");
    export(lead, lead.document()).then().statusCode(409);
    card(lead.id(), "useCondition", "\"EVIDENCE_ALLOWED\"");
    refused(export(lead, lead.document()), "TERMS_NOT_SIGNED");
    refused(
        ask(OTP, lead.id(), newId(), question(material(true, false), "CHAMBER")),
        "TERMS_NOT_SIGNED");
    OTP.call().get(lead(lead.id()) + "/consents").then().statusCode(200).body("", empty());
  }

  @Test
  void codesThatWereTakenOff() throws Exception {
    var lead =
        PORT_CALLIS.submits(form("EVIDENCE_ALLOWED", RESTRICTED, OTP).replace("\"H2\"", "\"H1\""));
    export(lead, lead.document()).then().statusCode(409);
    card(lead.id(), "handlingCodes", "[\"H0\"]");
    refused(export(lead, lead.document()), "TERMS_NOT_SIGNED");
  }

  @Test
  void anotherProvider() throws Exception {
    var lead = accepted(PORT_CALLIS, OTP, "PROVIDER");
    var of = "update lead set provider = '%s' where id = '%s'";
    Rows.asOwner().alter(of.formatted(OTP.unit, lead.id()));
    refused(export(lead, lead.document()), "TERMS_NOT_SIGNED");
    Rows.asOwner().alter(of.formatted(PORT_CALLIS.unit, lead.id()));
    export(lead, lead.document()).then().statusCode(409);
  }

  @Test
  void aVersionThatWasPutBack() throws Exception {
    var lead = PORT_CALLIS.submits(evidence(OTP));
    var narrower =
        form("EVIDENCE_ALLOWED", RESTRICTED, OTP)
            .replace("\"H2\"", "\"H1\"")
            .replaceFirst("\\{", "{\"documents\":[\"" + lead.document() + "\"],");
    PORT_CALLIS
        .post(lead.id(), "corrections", PORT_CALLIS.etag(lead.id()), narrower)
        .then()
        .statusCode(200);
    export(lead, lead.document()).then().statusCode(409);
    Rows.asOwner()
        .alter(
            "update lead set version = 1, card = (select v.card from lead_version v where v.lead ="
                + " lead.key and v.version = 1) where id = '%s'".formatted(lead.id()));
    refused(export(lead, lead.document()), "TERMS_NOT_SIGNED");
  }

  @Test
  void aDocumentUnderTheIdOfAnother() throws Exception {
    var id = newId();
    var one = newId();
    var other = newId();
    PORT_CALLIS.save(id, leadOnly(OTP)).then().statusCode(200);
    for (var document : new String[] {one, other}) {
      PORT_CALLIS.put(id, document, "a.txt", "text/plain", TEXT).then().statusCode(201);
    }
    PORT_CALLIS.post(id, "submission", PORT_CALLIS.etag(id)).then().statusCode(200);
    ConsentWorld.accept(OTP, id, false);
    var whole = material(false, false, one);
    var asked = asks(OTP, id, question(whole, "CHAMBER"));
    answers(PORT_CALLIS, asked, answer(decision("CHAMBER", whole))).then().statusCode(200);
    var lead = new Submitted(id, one);
    export(lead, one).then().statusCode(200);
    export(lead, other).then().statusCode(409);
    var as = "update sealed_thing set thing = '%s' where thing = '%s'";
    Rows.asOwner().alter(as.formatted(newId(), one));
    Rows.asOwner().alter(as.formatted(one, other));
    refused(export(lead, one), "HEADER_NOT_SIGNED");
  }

  @Test
  void anOriginatorWhoWouldNotBeAsked() throws Exception {
    var lead = accepted(PORT_CALLIS, OTP, "ANOTHER");
    card(lead.id(), "originator", "\"PROVIDER\"");
    refused(
        ask(OTP, lead.id(), newId(), question(material(false, false, lead.document()), "CHAMBER")),
        "TERMS_NOT_SIGNED");
    var given =
        "{\"recipient\":\"%s\",\"version\":1,\"material\":%s,\"uses\":[{\"scope\":\"CHAMBER\"}]}"
            .formatted(OTP.unit, material(false, false, lead.document()));
    refused(
        PORT_CALLIS
            .call()
            .contentType("application/json")
            .body(given)
            .put(lead(lead.id()) + "/consents/" + newId() + "/own-motion"),
        "TERMS_NOT_SIGNED");
    OTP.call().get(lead(lead.id()) + "/consents").then().statusCode(200).body("", empty());
  }

  @Test
  void aConditionUnderWhichAnotherStateWouldReadIt() throws Exception {
    var dossier = MeasureWorld.dossier(MARAVELLE);
    var lead = PORT_CALLIS.submits(leadOnly(OTP, REGISTRY));
    enters(dossier, lead.id(), MARAVELLE_ITSELF).then().statusCode(409);
    freed(lead.id());
    refused(enters(dossier, lead.id(), MARAVELLE_ITSELF), "TERMS_NOT_SIGNED");
  }

  @Test
  void aTrafficLightUnderWhichAnotherStateWouldReadIt() throws Exception {
    var dossier = MeasureWorld.dossier(MARAVELLE);
    var form = evidence(OTP, REGISTRY).replace("\"H2\"", "\"H0\"");
    var amber = PORT_CALLIS.submits(form);
    enters(dossier, amber.id(), MARAVELLE_ITSELF)
        .then()
        .statusCode(409)
        .body("participants", contains(MARAVELLE_ITSELF));
    card(amber.id(), "trafficLight", "\"GREEN\"");
    refused(enters(dossier, amber.id(), MARAVELLE_ITSELF), "TERMS_NOT_SIGNED");
    var green = PORT_CALLIS.submits(form.replace("AMBER", "GREEN"));
    enters(dossier, green.id(), MARAVELLE_ITSELF).then().statusCode(201);
  }

  @Test
  void aConditionUnderWhichAFurtherUnitWouldBeInvited() throws Exception {
    var dossier = MeasureWorld.dossier(MARAVELLE);
    var lead = PORT_CALLIS.submits(leadOnly(OTP, REGISTRY));
    enters(dossier, lead.id(), null).then().statusCode(201);
    invites(dossier).then().statusCode(409);
    freed(lead.id());
    refused(invites(dossier), "TERMS_NOT_SIGNED");
  }

  private static Response invites(String dossier) {
    return DossierWorld.invite(REGISTRY, dossier, DossierWorld.etag(REGISTRY, dossier), PRESIDENCY);
  }
}
