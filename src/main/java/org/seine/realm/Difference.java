package org.seine.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares what a file wants with what Keycloak has. What the file does not mention is Keycloak's
 * own; lists are compared without their order; objects in lists are matched by name.
 */
final class Difference {
  private Difference() {}

  /** JSON pointers of what differs; empty if the file's wish is met. Values are never named. */
  static List<String> between(JsonNode wanted, JsonNode found) {
    List<String> differences = new ArrayList<>();
    collect(wanted, found, "", differences);
    return differences;
  }

  /** Lays the wanted values over a copy of the found ones. */
  static ObjectNode laidOver(ObjectNode wanted, ObjectNode found) {
    ObjectNode merged = found.deepCopy();
    for (Map.Entry<String, JsonNode> field : wanted.properties()) {
      boolean bothObjects =
          field.getValue() instanceof ObjectNode
              && merged.get(field.getKey()) instanceof ObjectNode;
      merged.set(
          field.getKey(),
          bothObjects
              ? laidOver((ObjectNode) field.getValue(), (ObjectNode) merged.get(field.getKey()))
              : field.getValue());
    }
    return merged;
  }

  private static void collect(
      JsonNode wanted, JsonNode found, String pointer, List<String> differences) {
    if (wanted instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        collect(
            field.getValue(),
            found.path(field.getKey()),
            pointer + "/" + field.getKey(),
            differences);
      }
    } else if (wanted instanceof ArrayNode list) {
      if (!sameMembers(list, found)) {
        differences.add(pointer);
      }
    } else if (!wanted.asText().equals(found.asText())) {
      differences.add(pointer);
    }
  }

  private static boolean sameMembers(ArrayNode wanted, JsonNode found) {
    if (wanted.isEmpty()) {
      return found.isMissingNode() || found.isEmpty();
    }
    if (wanted.size() != found.size()) {
      return false;
    }
    if (wanted.get(0).isObject()) {
      for (JsonNode member : wanted) {
        if (!anyMeets(member, found)) {
          return false;
        }
      }
      return true;
    }
    return texts(wanted).equals(texts(found));
  }

  private static boolean anyMeets(JsonNode member, JsonNode found) {
    for (JsonNode candidate : found) {
      if (between(member, candidate).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new HashSet<>();
    list.forEach(member -> texts.add(member.asText()));
    return texts;
  }
}
