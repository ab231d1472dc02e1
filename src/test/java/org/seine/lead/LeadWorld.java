package org.seine.lead;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.UUID;
import org.seine.embedded.HeldTokens;
import org.seine.web.UuidV7;

/** The persons of the demonstration, what they send, and what they ask for. */
public enum LeadWorld {
  MARAVELLE("elodie.maraquin", "5e1e0000-0000-4000-8000-000200000001"),
  PORT_CALLIS("tamsin.orrel-quay", "5e1e0000-0000-4000-8000-000200000002"),
  TARSENIA("ignaro.valtesse", "5e1e0000-0000-4000-8000-000200000003"),
  UN("noor.halvey", "5e1e0000-0000-4000-8000-000200000004"),
  OTP("sanna.druvik", "5e1e0000-0000-4000-8000-000200000006"),
  REGISTRY("livia.kortenay", "5e1e0000-0000-4000-8000-000200000007"),
  PRESIDENCY("anselm.roovere", "5e1e0000-0000-4000-8000-000200000008"),
  AUDITOR("greer.okontala", "5e1e0000-0000-4000-8000-000200000013"),
  ADMINISTRATOR("bram.ivesund", "5e1e0000-0000-4000-8000-000200000014");

  private final String person;
  public final String unit;

  LeadWorld(String person, String unit) {
    this.person = person;
    this.unit = unit;
  }

  /** A call as this person for this unit. */
  public RequestSpecification call() {
    return given().auth().oauth2(HeldTokens.of(person)).header("Seine-Unit", unit);
  }

  /** A new id, made by the client. */
  public static String newId() {
    return UuidV7.at(Instant.now()).toString();
  }

  public static String lead(String id) {
    return "/api/v1/leads/" + id;
  }

  public Response save(String id, String form) {
    return call().contentType(ContentType.JSON).body(form).put(lead(id));
  }

  public Response read(String id) {
    return call().get(lead(id));
  }

  /** The version that this unit would name in a change. */
  public String etag(String id) {
    return read(id).then().statusCode(200).extract().header("ETag");
  }

  public Response post(String id, String step, String etag) {
    return call().header("If-Match", etag).post(lead(id) + "/" + step);
  }

  public Response post(String id, String step, String etag, String json) {
    return call()
        .header("If-Match", etag)
        .contentType(ContentType.JSON)
        .body(json)
        .post(lead(id) + "/" + step);
  }

  public Response put(String id, String document, String name, String type, byte[] bytes) {
    return call()
        .header("Seine-File-Name", name)
        .header("Seine-File-Type", type)
        .contentType("application/octet-stream")
        .body(bytes)
        .put(lead(id) + "/documents/" + document);
  }

  public Response get(String id, String document) {
    return call().get(lead(id) + "/documents/" + document);
  }

  /** A draft of this unit, with one document, submitted to these units. */
  public Submitted submits(String form) {
    var id = newId();
    var document = newId();
    save(id, form).then().statusCode(200);
    put(id, document, "statement.txt", "text/plain", TEXT).then().statusCode(201);
    post(id, "submission", etag(id)).then().statusCode(200);
    return new Submitted(id, document);
  }

  public static final byte[] TEXT =
      "Balance on 2018-12-17: USD 3,912,740.00\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);

  public record Submitted(String id, String document) {}

  /** A complete form that may be used as evidence, for these units. */
  public static String evidence(LeadWorld... recipients) {
    return form("EVIDENCE_ALLOWED", "", recipients);
  }

  /** A complete form for new evidence only, for the Prosecutor. */
  public static String leadOnly(LeadWorld... recipients) {
    return form("LEAD_ONLY", ",\"restriction\":{\"bases\":[\"ARRANGEMENT\"]}", recipients);
  }

  public static String form(String condition, String more, LeadWorld... recipients) {
    var units = new StringBuilder();
    for (var recipient : recipients) {
      units.append(units.isEmpty() ? "" : ",").append('"').append(recipient.unit).append('"');
    }
    return """
        {"card":{"recipients":[%s],"useCondition":"%s","handlingCodes":["H2"],"trafficLight":"AMBER",
          "sourceGrade":"B","informationGrade":2,"urgency":"ROUTINE","originator":"PROVIDER",
          "language":"en"},
         "body":{"format":"seine.lead-body/1","title":"Account of Merrowfen",
          "summary":"An account that does not fit.","basisOfKnowledge":"Bank statement"%s}}"""
        .formatted(units, condition, more);
  }

  static UUID uuid(String id) {
    return UUID.fromString(id);
  }
}
