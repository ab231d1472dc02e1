package org.seine.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.seine.web.UuidV7;

/**
 * A lead of the story while it is played: its text, and what the portal said of it.
 *
 * @param name of the story, such as L1
 * @param id made here, as every client makes it
 * @param documents each file by the id it is stored under
 * @param entities its persons, companies and assets, as lines of FollowTheMoney; none for a lead
 *     without
 */
record DemoLead(
    String name,
    UUID id,
    ObjectNode card,
    ObjectNode body,
    Map<UUID, GeneratedFile> documents,
    List<String> entities) {
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
    return new DemoLead(
        name, UuidV7.at(Instant.now()), card, form.withObject("body"), documents, entitiesOf(name));
  }

  private static List<String> entitiesOf(String name) {
    try (var in = DemoLead.class.getResourceAsStream(name + ".ftm.json")) {
      return in == null
          ? List.of()
          : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What its entities say: of each its kind and, by property, the set of its values. */
  Map<String, Object> meaning() throws IOException {
    ArrayNode read = JsonNodeFactory.instance.arrayNode();
    for (String line : entities) {
      read.add(JSON.readTree(line));
    }
    return meaningOf(read);
  }

  /** What these entities say. */
  static Map<String, Object> meaningOf(JsonNode entities) {
    Map<String, Object> meaning = new TreeMap<>();
    for (JsonNode entity : entities) {
      Map<String, Set<String>> properties = new TreeMap<>();
      for (Map.Entry<String, JsonNode> property : entity.path("properties").properties()) {
        Set<String> values = new TreeSet<>();
        property.getValue().forEach(value -> values.add(value.asText()));
        properties.put(property.getKey(), values);
      }
      meaning.put(entity.path("id").asText(), List.of(entity.path("schema").asText(), properties));
    }
    return meaning;
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

  String entitiesPath() {
    return path() + "/entities";
  }

  String path(UUID document) {
    return path() + "/documents/" + document;
  }
}
