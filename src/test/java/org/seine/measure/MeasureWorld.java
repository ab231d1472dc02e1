package org.seine.measure;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import org.seine.dossier.DossierWorld;
import org.seine.lead.LeadWorld;

/** Assets and measures as the persons of the demonstration enter and report them. */
public final class MeasureWorld {
  public static final String ASSETS = "/api/v1/assets";
  public static final String MEASURES = "/api/v1/measures";
  public static final String MARAVELLE_ITSELF = "5e1e0000-0000-4000-8000-000100000001";
  public static final String PORT_CALLIS_ITSELF = "5e1e0000-0000-4000-8000-000100000002";
  public static final String WARRANT = "7e57c0de-0000-4000-8000-000000000003";

  private MeasureWorld() {}

  /** A file of the Registry, with the Prosecutor and these States. */
  public static String dossier(LeadWorld... invited) {
    var dossier = DossierWorld.begin(LeadWorld.REGISTRY, DossierWorld.text("Tassandey"));
    DossierWorld.invite(LeadWorld.REGISTRY, dossier, LeadWorld.OTP);
    for (var one : invited) {
      DossierWorld.invite(LeadWorld.REGISTRY, dossier, one);
    }
    return dossier;
  }

  public static Response post(LeadWorld person, String path, String json) {
    return person
        .call()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType(ContentType.JSON)
        .body(json)
        .post(path);
  }

  public static Response post(LeadWorld person, String path, String etag, String json) {
    return person
        .call()
        .header("If-Match", etag)
        .contentType(ContentType.JSON)
        .body(json)
        .post(path);
  }

  public static String etag(LeadWorld person, String path) {
    return person.call().get(path).then().statusCode(200).extract().header("ETag");
  }

  /** An account of Merrowfen in the compartment of a participant. */
  public static String account(LeadWorld person, String dossier, String participant) {
    return post(person, ASSETS, accountForm(dossier, participant, "QP32PCMB40127700318842"))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public static String accountForm(String dossier, String participant, String iban) {
    return """
        {"dossier":"%s","participant":%s,"asset":%s}"""
        .formatted(dossier, participant == null ? "null" : "\"" + participant + "\"", form(iban));
  }

  public static String form(String iban) {
    return """
        {"type":"BANK_ACCOUNT","country":"QP","crimeLink":"PROCEEDS","confidence":"PROBABLE",
          "text":{"name":"Account of Merrowfen","identifiers":[{"kind":"IBAN","value":"%s"}],
           "parties":[{"role":"HOLDER","kind":"COMPANY","name":"Merrowfen Holdings Ltd","share":"100"},
            {"role":"BENEFICIAL_OWNER","kind":"PERSON","name":"Gaspard Tassandey","share":"60"}],
           "encumbrances":[]}}"""
        .formatted(iban);
  }

  /** The first, recorded as the same thing as the second. */
  public static String merged(LeadWorld person, String asset, String into) {
    var path = ASSETS + "/" + asset;
    post(
            person,
            path + "/merging",
            etag(person, path),
            "{\"into\":\"%s\",\"grounds\":\"One account, by the bank's letter\"}".formatted(into))
        .then()
        .statusCode(204);
    return asset;
  }

  public static String value(String on, String amount, String currency) {
    return """
        {"on":"%s","source":"Statement of the bank",
         "value":{"money":{"amount":"%s","currency":"%s"},"method":"BALANCE"}}"""
        .formatted(on, amount, currency);
  }

  /** A measure that the Prosecutor proposes and Port Callis is to execute. */
  public static String proposed(String asset) {
    return post(
            LeadWorld.OTP,
            MEASURES,
            """
            {"asset":"%s","executing":"%s","footing":"CHAMBER_BEFORE_TRIAL",
             "first":{"step":"PROPOSE","on":"2019-03-18","reason":"Rule 99 application"}}"""
                .formatted(asset, PORT_CALLIS_ITSELF))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public static void steps(LeadWorld person, String measure, String json) {
    take(person, measure, "steps", json).then().statusCode(204);
  }

  public static void reports(LeadWorld person, String measure, String json) {
    take(person, measure, "facts", json).then().statusCode(204);
  }

  public static Response take(LeadWorld person, String measure, String way, String json) {
    var path = MEASURES + "/" + measure;
    return post(person, path + "/" + way, etag(person, path), json);
  }

  /** Proposed, authorised, requested and frozen for a year. */
  public static String frozen(String asset) {
    return frozen(asset, "2020-03-21");
  }

  /** Proposed, authorised, requested and frozen until that day. */
  public static String frozen(String asset, String lastDay) {
    var measure = proposed(asset);
    steps(
        LeadWorld.REGISTRY,
        measure,
        """
        {"step":"AUTHORISE","on":"2019-03-20","reference":"ICC-99/17-4","warrant":"%s"}"""
            .formatted(WARRANT));
    steps(
        LeadWorld.REGISTRY,
        measure,
        "{\"step\":\"REQUEST\",\"on\":\"2019-03-20\",\"reference\":\"R2\"}");
    reports(
        LeadWorld.PORT_CALLIS,
        measure,
        """
        {"step":"FREEZE","on":"2019-03-22","reference":"ARO 19/1",
         "term":{"from":"2019-03-22","until":"%s"},
         "money":[{"kind":"BALANCE","money":{"amount":"3912740.00","currency":"USD"}}]}"""
            .formatted(lastDay));
    return measure;
  }

  /** Frozen, forfeited by an order of the Court, and the Presidency asked for enforcement. */
  public static String enforced(String asset) {
    var measure = frozen(asset);
    steps(
        LeadWorld.REGISTRY,
        measure,
        "{\"step\":\"ORDER_FORFEITURE\",\"on\":\"2023-11-15\",\"reference\":\"ICC-99/17-88\"}");
    steps(
        LeadWorld.PRESIDENCY,
        measure,
        "{\"step\":\"REQUEST_ENFORCEMENT\",\"on\":\"2025-02-10\",\"reference\":\"R8\"}");
    return measure;
  }

  /** Port Callis reports that a third party claims the asset; the id of the claim. */
  public static String claimed(String measure) {
    var claim = UUID.randomUUID().toString();
    reports(LeadWorld.PORT_CALLIS, measure, claim(claim));
    return claim;
  }

  /** What Port Callis reports of a claim with this id. */
  public static String claim(String id) {
    return """
        {"step":"CLAIM_OPENED","on":"2025-05-30","claim":{"id":"%s","claimant":"Saltmere"}}"""
        .formatted(id);
  }

  /** Port Callis reports that a claim was rejected. */
  public static void decided(String measure, String claim) {
    reports(
        LeadWorld.PORT_CALLIS,
        measure,
        """
        {"step":"CLAIM_DECIDED","on":"2025-09-18","reference":"HC 25/64",
         "claim":{"id":"%s","outcome":"REJECTED"}}"""
            .formatted(claim));
  }
}
