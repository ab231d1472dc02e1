package org.seine.dossier;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import org.seine.lead.LeadWorld;

/** Cooperation files as the persons of the demonstration begin and share them. */
public final class DossierWorld {
  public static final String DOSSIERS = "/api/v1/dossiers";

  private DossierWorld() {}

  /** A text whose persons and warrants are shown to these participants. */
  public static String text(String title, String... shownTo) {
    var participants = new StringBuilder();
    for (var one : shownTo) {
      participants.append(participants.isEmpty() ? "" : ",").append('"').append(one).append('"');
    }
    var shown = participants.toString();
    return """
        {"title":"%s","situation":"ICC-99/17","caseNumber":"ICC-99/17-01/19",
         "persons":[
          {"id":"7e57c0de-0000-4000-8000-000000000001","name":"Gaspard Tassandey",
           "otherNames":["غاسبار تاسنديه"],"born":"1966-03-29","nationalities":["QM"],"shownTo":[%s]},
          {"id":"7e57c0de-0000-4000-8000-000000000002","name":"Irmeline Tassandey-Roque",
           "otherNames":[],"nationalities":["QM"],"shownTo":[]}],
         "warrants":[
          {"id":"7e57c0de-0000-4000-8000-000000000003","kind":"WARRANT","reference":"ICC-99/17-2",
           "date":"2019-03-15","chamber":"Pre-Trial Chamber II","level":"UNDER_SEAL",
           "persons":["7e57c0de-0000-4000-8000-000000000001"],"shownTo":[%s]}],
         "note":"For the Court alone."}"""
        .formatted(title, shown, shown);
  }

  public static String begin(LeadWorld person, String text) {
    return begin(person, UUID.randomUUID().toString(), text)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public static Response begin(LeadWorld person, String idempotencyKey, String text) {
    return person
        .call()
        .header("Idempotency-Key", idempotencyKey)
        .contentType(ContentType.JSON)
        .body(text)
        .post(DOSSIERS);
  }

  public static Response open(LeadWorld person, String dossier) {
    return person.call().get(DOSSIERS + "/" + dossier);
  }

  public static String etag(LeadWorld person, String dossier) {
    return open(person, dossier).then().statusCode(200).extract().header("ETag");
  }

  public static Response change(LeadWorld person, String dossier, String etag, String text) {
    return person
        .call()
        .header("If-Match", etag)
        .contentType(ContentType.JSON)
        .body(text)
        .put(DOSSIERS + "/" + dossier);
  }

  /** Invites a unit; {@code person} is of the Court. */
  public static void invite(LeadWorld person, String dossier, LeadWorld invited) {
    invite(person, dossier, etag(person, dossier), invited.unit).then().statusCode(204);
  }

  public static Response invite(LeadWorld person, String dossier, String etag, String unit) {
    return person
        .call()
        .header("If-Match", etag)
        .contentType(ContentType.JSON)
        .body("{\"unit\":\"" + unit + "\"}")
        .post(DOSSIERS + "/" + dossier + "/units");
  }

  public static Response remove(LeadWorld person, String dossier, String etag, LeadWorld unit) {
    return person
        .call()
        .header("If-Match", etag)
        .delete(DOSSIERS + "/" + dossier + "/units/" + unit.unit);
  }

  public static Response turn(LeadWorld person, String dossier, String etag, String step) {
    return person.call().header("If-Match", etag).post(DOSSIERS + "/" + dossier + "/" + step);
  }
}
