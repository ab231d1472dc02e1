package org.seine.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * A case of the story as its file tells it. Days are calendar days, or count from the day on which
 * it is played: {@code T-3}. Participants stand by their codes.
 */
final class Case {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern DAY = Pattern.compile("T([+-][0-9]{1,4})");

  /** Members that name a participant by its code. */
  private static final Set<String> NAMING = Set.of("executing", "in", "asked");

  private final JsonNode told;

  private Case(JsonNode told) {
    this.told = told;
  }

  /**
   * Reads a case.
   *
   * @param participants the id of each participant by its code
   */
  static Case read(String name, LocalDate today, Map<String, String> participants) {
    try (var in = Case.class.getResourceAsStream(name + ".json")) {
      return new Case(resolved(JSON.readTree(in), today, participants));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode dossier() {
    return told.path("dossier");
  }

  /** Who is invited, by the names of {@link Cast}. */
  List<String> invited() {
    return StreamSupport.stream(told.path("invited").spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }

  JsonNode assets() {
    return told.path("assets");
  }

  JsonNode acts() {
    return told.path("acts");
  }

  /** The requests for assistance, each with its acts. */
  JsonNode requests() {
    return told.path("requests");
  }

  /** How each measure ends. */
  JsonNode end() {
    return told.path("final");
  }

  private static JsonNode resolved(
      JsonNode node, LocalDate today, Map<String, String> participants) {
    if (node instanceof ObjectNode object) {
      object.properties().forEach(member -> member.setValue(member(member, today, participants)));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, resolved(array.get(i), today, participants));
      }
    } else if (node.isTextual()) {
      var day = DAY.matcher(node.asText());
      return day.matches()
          ? TextNode.valueOf(today.plusDays(Long.parseLong(day.group(1))).toString())
          : node;
    }
    return node;
  }

  private static JsonNode member(
      Map.Entry<String, JsonNode> member, LocalDate today, Map<String, String> participants) {
    var value = member.getValue();
    if (member.getKey().equals("shownTo")) {
      var ids = JSON.createArrayNode();
      value.forEach(code -> ids.add(participants.get(code.asText())));
      return ids;
    }
    boolean named = NAMING.contains(member.getKey());
    return named
        ? TextNode.valueOf(participants.get(value.asText()))
        : resolved(value, today, participants);
  }
}
