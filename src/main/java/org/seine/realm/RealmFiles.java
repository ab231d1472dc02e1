package org.seine.realm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads realm files and lays them over each other: a later file's settings win, its lists are
 * appended. Placeholders such as {@code ${SEINE_PAGES_SECRET}} are filled from the given values.
 */
public final class RealmFiles {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z0-9_]+)}");

  private RealmFiles() {}

  /**
   * Reads the files.
   *
   * @param files the realm, then what is laid over it
   * @param values what each placeholder stands for
   * @return the realm as Keycloak understands it
   * @throws RealmRefused if a file is no JSON object or a placeholder has no value
   * @throws IOException if a file cannot be read
   */
  public static ObjectNode read(List<Path> files, Map<String, String> values) throws IOException {
    ObjectNode realm = new ObjectMapper().createObjectNode();
    for (Path file : files) {
      lay(object(file), realm);
    }
    fill(realm, values);
    return realm;
  }

  private static ObjectNode object(Path file) throws IOException {
    try {
      if (new ObjectMapper().readTree(Files.readAllBytes(file)) instanceof ObjectNode object) {
        return object;
      }
    } catch (JsonProcessingException e) {
      throw new RealmRefused(
          "%s is not JSON (line %d)".formatted(file, e.getLocation().getLineNr()), e);
    }
    throw new RealmRefused(file + " holds no JSON object");
  }

  private static void lay(ObjectNode over, ObjectNode realm) {
    for (Map.Entry<String, JsonNode> field : over.properties()) {
      JsonNode present = realm.get(field.getKey());
      if (present instanceof ObjectNode below && field.getValue() instanceof ObjectNode above) {
        lay(above, below);
      } else if (present instanceof ArrayNode below
          && field.getValue() instanceof ArrayNode above) {
        below.addAll(above);
      } else {
        realm.set(field.getKey(), field.getValue());
      }
    }
  }

  private static void fill(JsonNode node, Map<String, String> values) {
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        field.setValue(filled(field.getValue(), values));
      }
    } else if (node instanceof ArrayNode array) {
      for (int index = 0; index < array.size(); index++) {
        array.set(index, filled(array.get(index), values));
      }
    }
  }

  private static JsonNode filled(JsonNode value, Map<String, String> values) {
    if (!value.isTextual()) {
      fill(value, values);
      return value;
    }
    Matcher placeholder = PLACEHOLDER.matcher(value.textValue());
    return new TextNode(
        placeholder.replaceAll(
            found -> {
              String stand = values.get(found.group(1));
              if (stand == null || stand.isBlank()) {
                throw new RealmRefused(found.group(1) + " is not set; the realm file needs it");
              }
              return Matcher.quoteReplacement(stand);
            }));
  }
}
