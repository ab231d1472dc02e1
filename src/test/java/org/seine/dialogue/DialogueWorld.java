package org.seine.dialogue;

import static org.seine.lead.LeadWorld.newId;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.seine.lead.LeadWorld;

/** What the persons of the demonstration write to each other beside a record. */
public final class DialogueWorld {
  public static final String THREADS = "/api/v1/threads";

  private DialogueWorld() {}

  /** A form that opens a thread on a record with these units. */
  public static String thread(String kind, String record, String topic, LeadWorld... others) {
    var units = new StringBuilder();
    for (var other : others) {
      units.append(units.isEmpty() ? "" : ",").append('"').append(other.unit).append('"');
    }
    return """
        {"record":{"kind":"%s","id":"%s"},"units":[%s],"topic":"%s"}"""
        .formatted(kind, record, units, topic);
  }

  public static Response begin(LeadWorld person, String id, String form) {
    return person.call().contentType(ContentType.JSON).body(form).put(THREADS + "/" + id);
  }

  /** Opens a thread, and returns its id. */
  public static String begins(
      LeadWorld person, String kind, String record, String topic, LeadWorld... others) {
    var id = newId();
    begin(person, id, thread(kind, record, topic, others)).then().statusCode(200);
    return id;
  }

  public static Response list(LeadWorld person, String kind, String record) {
    return person.call().queryParam("kind", kind).queryParam("record", record).get(THREADS);
  }

  public static Response read(LeadWorld person, String thread) {
    return person.call().get(THREADS + "/" + thread);
  }

  static String etag(LeadWorld person, String thread) {
    return read(person, thread).then().statusCode(200).extract().header("ETag");
  }

  /** A message of these words. */
  public static String words(String words) {
    return "{\"words\":\"" + words + "\"}";
  }

  /** Notes of a meeting. */
  public static String notes(String words, String heldOn, String... present) {
    return """
        {"words":"%s","meeting":{"heldOn":"%s","present":["%s"]}}"""
        .formatted(words, heldOn, String.join("\",\"", present));
  }

  /** Writes as whoever read the thread at that version. */
  public static Response write(
      LeadWorld person, String thread, String id, String etag, String json) {
    return write(person.call(), thread, id, etag, json);
  }

  static Response write(
      RequestSpecification call, String thread, String id, String etag, String json) {
    return call.header("If-Match", etag)
        .contentType(ContentType.JSON)
        .body(json)
        .put(THREADS + "/" + thread + "/messages/" + id);
  }

  /** Writes, without having read what came before. */
  public static String writes(LeadWorld person, String thread, String words) {
    var id = newId();
    write(person, thread, id, "\"1\"", words(words)).then().statusCode(200);
    return id;
  }

  public static Response invite(LeadWorld person, String thread, String etag, LeadWorld unit) {
    return person
        .call()
        .header("If-Match", etag)
        .put(THREADS + "/" + thread + "/units/" + unit.unit);
  }
}
