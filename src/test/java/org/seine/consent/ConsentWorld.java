package org.seine.consent;

import static org.seine.lead.LeadWorld.newId;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import org.seine.lead.LeadWorld;
import org.seine.lead.LeadWorld.Submitted;

/** What the persons of the demonstration ask, answer and are answered about consent. */
public final class ConsentWorld {
  /** Nothing of a lead. */
  public static final String NOTHING = material(false, false);

  private ConsentWorld() {}

  /** A lead for new evidence only, with one document, that this recipient has accepted. */
  public static Submitted accepted(LeadWorld provider, LeadWorld recipient, String originator) {
    return accepted(provider, recipient, originator, false);
  }

  /** The same, as the recipient assessed it. */
  public static Submitted accepted(
      LeadWorld provider, LeadWorld recipient, String originator, boolean exculpatory) {
    String form =
        LeadWorld.leadOnly(recipient)
            .replace("\"originator\":\"PROVIDER\"", "\"originator\":\"" + originator + "\"");
    if ("ANOTHER".equals(originator)) {
      form =
          form.replace(
              "\"basisOfKnowledge\"",
              "\"originator\":{\"name\":\"A source\"},\"basisOfKnowledge\"");
    }
    Submitted lead = provider.submits(form);
    accept(recipient, lead.id(), exculpatory);
    return lead;
  }

  /** Acknowledges, assesses and accepts a lead for new evidence only. */
  public static void accept(LeadWorld recipient, String lead, boolean exculpatory) {
    recipient.post(lead, "reception", recipient.etag(lead)).then().statusCode(200);
    recipient
        .post(
            lead,
            "assessment",
            recipient.etag(lead),
            "{\"sourceGrade\":\"B\",\"informationGrade\":2,\"exculpatory\":" + exculpatory + "}")
        .then()
        .statusCode(200);
    recipient
        .post(lead, "acceptance", recipient.etag(lead), "{\"useCondition\":\"LEAD_ONLY\"}")
        .then()
        .statusCode(200);
  }

  /** Text or entities, and these documents. */
  public static String material(boolean text, boolean entities, String... documents) {
    return "{\"text\":%s,\"entities\":%s,\"documents\":[%s]}"
        .formatted(
            text,
            entities,
            documents.length == 0 ? "" : "\"" + String.join("\",\"", documents) + "\"");
  }

  /** A question, to be answered in ten days. */
  public static String question(String material, String... scopes) {
    var uses = new StringBuilder();
    for (String scope : scopes) {
      uses.append(uses.isEmpty() ? "" : ",").append("{\"scope\":\"").append(scope).append("\"}");
    }
    return """
        {"version":1,"material":%s,"uses":[%s],"answerBy":"%s","explanation":"For the application."}"""
        .formatted(material, uses, LocalDate.now().plusDays(10));
  }

  /** Asks, and returns the question's id. */
  public static String asks(LeadWorld recipient, String lead, String question) {
    String id = newId();
    ask(recipient, lead, id, question).then().statusCode(200);
    return id;
  }

  static Response ask(LeadWorld recipient, String lead, String id, String question) {
    return recipient
        .call()
        .contentType(ContentType.JSON)
        .body(question)
        .put("/api/v1/leads/" + lead + "/consents/" + id);
  }

  /** A decision on one scope: grants this material, or refuses if it is nothing. */
  public static String decision(String scope, String material) {
    return "{\"scope\":\"%s\",\"decision\":\"%s\",\"material\":%s}"
        .formatted(scope, material.equals(NOTHING) ? "REFUSED" : "GRANTED", material);
  }

  /** An answer of these decisions, or that one is unable to if there are none. */
  public static String answer(String... decisions) {
    return "{\"outcome\":\"%s\",\"decisions\":[%s],\"conditions\":\"Closed session only.\"}"
        .formatted(decisions.length == 0 ? "UNABLE" : "DECIDED", String.join(",", decisions));
  }

  public static Response read(LeadWorld person, String consent) {
    return person.call().get("/api/v1/consents/" + consent);
  }

  static String etag(LeadWorld person, String consent) {
    return read(person, consent).then().statusCode(200).extract().header("ETag");
  }

  /** Takes a step on a question as it stands. */
  public static Response step(
      LeadWorld person, String consent, String method, String path, String json) {
    return person
        .call()
        .header("If-Match", etag(person, consent))
        .contentType(ContentType.JSON)
        .body(json)
        .request(method, "/api/v1/consents/" + consent + "/" + path);
  }

  public static Response answers(LeadWorld person, String consent, String answer) {
    return step(person, consent, "PUT", "answer", answer);
  }
}
