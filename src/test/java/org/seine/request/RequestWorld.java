package org.seine.request;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.seine.lead.LeadWorld;
import org.seine.measure.MeasureWorld;

/** Requests for assistance as the persons of the demonstration make and answer them. */
public final class RequestWorld {
  public static final String REQUESTS = "/api/v1/requests";
  public static final String TARSENIA_ITSELF = "5e1e0000-0000-4000-8000-000100000003";
  public static final String OTP_ITSELF = "5e1e0000-0000-4000-8000-000100000005";
  public static final byte[] NOTE = "Note verbale 12/19\n".getBytes(StandardCharsets.UTF_8);

  private RequestWorld() {}

  /** A text whose six sections say something, under this title. */
  public static String text(String title) {
    return """
        {"title":"%s","ownReference":"R1","language":"en","purpose":"Trace the account",
         "location":"Port Callis Mercantile Bank","facts":"Essential facts",
         "procedure":"Without notice","nationalLaw":"None","other":"None","assets":[]}"""
        .formatted(title);
  }

  public static String form(String dossier, String participant, String basis, String text) {
    return """
        {"dossier":"%s","participant":"%s","basis":"%s","assistance":"TRACE","on":"2019-01-24",
         "text":%s}"""
        .formatted(dossier, participant, basis, text);
  }

  /** What the Prosecutor drafts to a State. */
  public static String drafted(String dossier, String participant) {
    return MeasureWorld.post(
            LeadWorld.OTP,
            REQUESTS,
            form(dossier, participant, "PROSECUTOR", text("Account of Merrowfen")))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** What Port Callis drafts to the Prosecutor (article 93(10)). */
  public static String asked(String dossier) {
    return MeasureWorld.post(
            LeadWorld.PORT_CALLIS,
            REQUESTS,
            """
            {"dossier":"%s","participant":"%s","organ":"%s","basis":"STATE_ASKS",
             "assistance":"TRACE","on":"2019-01-24","text":%s}"""
                .formatted(
                    dossier,
                    MeasureWorld.PORT_CALLIS_ITSELF,
                    OTP_ITSELF,
                    text("Account of Merrowfen")))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public static Response take(LeadWorld person, String request, String way, String json) {
    var path = REQUESTS + "/" + request;
    return MeasureWorld.post(person, path + "/" + way, MeasureWorld.etag(person, path), json);
  }

  public static void steps(LeadWorld person, String request, String json) {
    take(person, request, "steps", json).then().log().ifValidationFails().statusCode(204);
  }

  public static void reports(LeadWorld person, String request, String json) {
    take(person, request, "facts", json).then().log().ifValidationFails().statusCode(204);
  }

  /** Puts a document to a request, for a step to bring. */
  public static String document(LeadWorld person, String request, byte[] bytes) {
    var id = LeadWorld.newId();
    put(person, request, id, bytes).then().log().ifValidationFails().statusCode(201);
    return id;
  }

  public static Response put(LeadWorld person, String request, String id, byte[] bytes) {
    return person
        .call()
        .header("Seine-File-Name", "note.txt")
        .header("Seine-File-Type", "text/plain")
        .contentType("application/octet-stream")
        .body(bytes)
        .put(REQUESTS + "/" + request + "/documents/" + id);
  }

  public static Response open(LeadWorld person, String request) {
    return person.call().accept(ContentType.JSON).get(REQUESTS + "/" + request);
  }

  public static String attached(String document, String kind, String more) {
    return """
        {"id":"%s","kind":"%s","name":"note.txt"%s}"""
        .formatted(document, kind, more.isEmpty() ? "" : "," + more);
  }

  /** Authorised, and recorded as sent by the State's own channel, with the proof. */
  public static String sent(String request) {
    steps(LeadWorld.OTP, request, "{\"step\":\"AUTHORISE\",\"on\":\"2019-01-24\"}");
    var proof = document(LeadWorld.OTP, request, NOTE);
    steps(
        LeadWorld.OTP,
        request,
        """
        {"step":"RECORD_SENT","on":"2019-01-24","reference":"NV 12/19","documents":[%s]}"""
            .formatted(attached(proof, "PROOF", "")));
    return request;
  }

  /** Conditions of one kind, which the State offers. */
  public static void offer(String request, String kind, String words) {
    reports(
        LeadWorld.PORT_CALLIS,
        request,
        """
        {"step":"OFFER_CONDITIONS","on":"2019-02-01","conditions":[{"kind":"%s","words":"%s"}]}"""
            .formatted(kind, words));
  }

  /** Sent, and accepted on a condition in these words, which binds. */
  public static String agreed(String request, String words) {
    offer(sent(request), "ONLY_IN_THIS_CASE", words);
    steps(LeadWorld.OTP, request, "{\"step\":\"ACCEPT_CONDITIONS\",\"on\":\"2019-02-02\"}");
    return request;
  }

  /** A document that the State gives in part execution. */
  public static String given(String request) {
    var document = document(LeadWorld.PORT_CALLIS, request, NOTE);
    reports(
        LeadWorld.PORT_CALLIS,
        request,
        """
        {"step":"EXECUTE_IN_PART","on":"2019-02-10","reason":"One account",
         "documents":[{"id":"%s","kind":"ANNEX","name":"balance.txt","language":"es"}]}"""
            .formatted(document));
    return document;
  }
}
