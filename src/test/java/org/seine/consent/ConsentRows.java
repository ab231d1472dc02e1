package org.seine.consent;

import static org.seine.lead.LeadWorld.MARAVELLE;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.lead.LeadWorld.TARSENIA;
import static org.seine.lead.LeadWorld.newId;

import java.util.List;
import org.seine.access.Row;
import org.seine.access.Rows;

/**
 * Who may do what with questions of consent. The lead is the focal point's; the registry officer's
 * unit accepted it and asks; the investigator's unit is neither provider nor recipient.
 */
public final class ConsentRows implements Rows {
  private static final String STALE = "\"9999\"";
  private static final String OF_A_LEAD = "/api/v1/leads/{record}/consents";
  private static final String ONE = "/api/v1/consents/{record}";

  @Override
  public List<Row> rows() {
    var lead = ConsentWorld.accepted(MARAVELLE, REGISTRY, "ANOTHER");
    var asked =
        ConsentWorld.asks(
            REGISTRY,
            lead.id(),
            ConsentWorld.question(ConsentWorld.material(true, false), "CHAMBER"));
    // The first use of a unit's key is an entry of its own.
    for (var unit : List.of(MARAVELLE, REGISTRY)) {
      ConsentWorld.read(unit, asked).then().statusCode(200);
      unit.call().get("/api/v1/consents").then().statusCode(200);
    }
    var refused = ConsentWorld.answer(ConsentWorld.decision("CHAMBER", ConsentWorld.NOTHING));
    return List.of(
        // operation                                     focal  inv  reg  aud  adm
        Row.of("listConsentsOfLead", "GET", OF_A_LEAD).on(lead.id()).gives(200, 404, 200, 404, 404),
        Row.of("askConsent", "PUT", OF_A_LEAD + "/" + newId())
            .on(lead.id())
            .with(ConsentWorld.question(ConsentWorld.NOTHING, "CHAMBER"))
            .gives(403, 404, 422, 403, 403),
        Row.of("giveConsent", "PUT", OF_A_LEAD + "/" + newId() + "/own-motion")
            .on(lead.id())
            .with(
                "{\"recipient\":\"%s\",\"version\":1,\"material\":%s,\"uses\":[{\"scope\":\"CHAMBER\"}]}"
                    .formatted(REGISTRY.unit, ConsentWorld.NOTHING))
            .gives(422, 404, 403, 403, 403),
        Row.of("listConsents", "GET", "/api/v1/consents").gives(200, 200, 200, 403, 403),
        Row.of("openConsent", "GET", ONE).on(asked).gives(200, 404, 200, 404, 404),
        step("withdrawConsentQuestion", "POST", "/withdrawal", asked, 409, 412),
        step("answerConsent", "PUT", "/answer", asked, 412, 409).with(refused),
        step("reportOriginatorAnswer", "PUT", "/originator-answer", asked, 412, 409)
            .with("{\"happenedOn\":\"2019-02-18\",\"answer\":" + refused + "}"),
        step("referConsent", "POST", "/referral", asked, 412, 409)
            .with("{\"unit\":\"" + TARSENIA.unit + "\"}"),
        step("putToChamber", "POST", "/chamber", asked, 409, 409).with("{}"),
        step("recordChamberDecision", "POST", "/chamber/decision", asked, 409, 409)
            .with("{\"decidedOn\":\"2019-03-01\",\"reference\":\"ICC-99/17-1\"}"));
  }

  /** A change that names a version which is not there: who may make it is told so, 412. */
  private static Row step(
      String operation, String method, String path, String consent, int provider, int recipient) {
    return Row.of(operation, method, ONE + path)
        .on(consent)
        .header("If-Match", STALE)
        .gives(provider, 404, recipient, 404, 404);
  }
}
