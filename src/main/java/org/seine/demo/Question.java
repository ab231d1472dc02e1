package org.seine.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seine.web.UuidV7;

/**
 * A question of consent while it is played: which uses of which parts of a lead.
 *
 * @param id made here, as every client makes it
 * @param material text and documents that it is about
 */
record Question(DemoLead lead, UUID id, List<String> scopes, ObjectNode material) {
  private static final int DAYS_TO_ANSWER = 14;

  /** A new question about the text and these documents. */
  static Question about(DemoLead lead, List<UUID> documents, String... scopes) {
    return new Question(lead, UuidV7.at(Instant.now()), List.of(scopes), material(true, documents));
  }

  static ObjectNode material(boolean text, List<UUID> documents) {
    ObjectNode material = node().put("text", text).put("entities", false);
    ArrayNode ids = material.putArray("documents");
    documents.forEach(document -> ids.add(document.toString()));
    return material;
  }

  static ObjectNode nothing() {
    return material(false, List.of());
  }

  String path() {
    return "/api/v1/consents/" + id;
  }

  String askedAt() {
    return lead.path() + "/consents/" + id;
  }

  /** What is sent to ask it. */
  ObjectNode asked(String explanation) {
    return form(1)
        .put("answerBy", LocalDate.now(ZoneOffset.UTC).plusDays(DAYS_TO_ANSWER).toString())
        .put("explanation", explanation);
  }

  /** What is sent to consent without having been asked. */
  ObjectNode given(int version, UUID recipient, String conditions) {
    return form(version).put("recipient", recipient.toString()).put("conditions", conditions);
  }

  private ObjectNode form(int version) {
    ObjectNode form = node().put("version", version);
    form.set("material", material);
    ArrayNode uses = form.putArray("uses");
    scopes.forEach(scope -> uses.addObject().put("scope", scope));
    return form;
  }

  /** An answer that grants of each scope what stands here, and refuses what does not. */
  ObjectNode answer(Map<String, ObjectNode> granted, String conditions) {
    ObjectNode answer = node().put("outcome", "DECIDED").put("conditions", conditions);
    ArrayNode decisions = answer.putArray("decisions");
    for (String scope : scopes) {
      ObjectNode decision = decisions.addObject().put("scope", scope);
      decision.put("decision", granted.containsKey(scope) ? "GRANTED" : "REFUSED");
      decision.set("material", granted.getOrDefault(scope, nothing()));
    }
    return answer;
  }

  static ObjectNode node() {
    return JsonNodeFactory.instance.objectNode();
  }
}
