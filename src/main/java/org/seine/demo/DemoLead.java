package org.seine.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seine.web.UuidV7;

/**
 * A lead of the story while it is played: its text, and what the portal said of it.
 *
 * @param name of the story, such as L1
 * @param id made here, as every client makes it
 * @param documents each file by the id it is stored under
 */
record DemoLead(
    String name, UUID id, ObjectNode card, ObjectNode body, Map<UUID, GeneratedFile> documents) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Reads {@code resource}, which holds card and body as the API takes them. */
  static DemoLead read(String name, List<UUID> recipients, List<GeneratedFile> files) {
    ObjectNode form;
    try (var in = DemoLead.class.getResourceAsStream(name + ".json")) {
      form = (ObjectNode) JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ObjectNode card = form.withObject("card");
    ArrayNode units = card.putArray("recipients");
    recipients.forEach(unit -> units.add(unit.toString()));
    Map<UUID, GeneratedFile> documents = new LinkedHashMap<>();
    files.forEach(file -> documents.put(UuidV7.at(Instant.now()), file));
    return new DemoLead(name, UuidV7.at(Instant.now()), card, form.withObject("body"), documents);
  }

  /** What is saved as a draft. */
  ObjectNode form() {
    ObjectNode form = JsonNodeFactory.instance.objectNode();
    form.set("card", card);
    form.set("body", body);
    return form;
  }

  /** What is sent as a correction that keeps all documents. */
  ObjectNode correction() {
    ObjectNode form = form();
    ArrayNode kept = form.putArray("documents");
    documents.keySet().forEach(document -> kept.add(document.toString()));
    return form;
  }

  String path() {
    return "/api/v1/leads/" + id;
  }

  String path(UUID document) {
    return path() + "/documents/" + document;
  }
}
