package org.seine.entity.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.seine.lead.form.Malformed;
import org.seine.lead.form.StrictJson;

/** Reads entities, one JSON object each, and says of each what is wrong with it. */
public final class EntityReader {
  /** The longest line: an entity in UTF-8. */
  public static final int MAX_LINE = 256 * 1024;

  /** Ids as the model's authors allow them; they need no escape anywhere. */
  private static final Pattern ID =
      Pattern.compile("[0-9A-Za-z]([0-9A-Za-z.-]{0,198}[0-9A-Za-z])?");

  /** What exports of FollowTheMoney carry beside the three members; kept as it came. */
  private static final Set<String> CONTEXT =
      Set.of(
          "caption",
          "datasets",
          "referents",
          "target",
          "first_seen",
          "last_seen",
          "last_change",
          "created_at",
          "updated_at",
          "modified_at",
          "origin");

  /** The countries of the demonstration: codes that ISO 3166-1 leaves to its users. */
  public static final Set<String> INVENTED_COUNTRIES = Set.of("qm", "qp", "qt");

  private static final int MOST_VALUES = 1000;

  private final Model model;
  private final ValueCheck values;

  /** A reader of the shipped model. */
  public EntityReader(boolean inventedAllowed) {
    this.model = Model.shipped();
    this.values = new ValueCheck(model, inventedAllowed);
  }

  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /**
   * Reads one line.
   *
   * @param line its number, which each fault names
   * @return empty if there were faults, which were added
   */
  public Optional<Entity> line(byte[] bytes, int line, EntityFaults faults) {
    if (bytes.length > MAX_LINE) {
      faults.add(line, "", "line.tooLong");
      return Optional.empty();
    }
    JsonNode tree;
    try {
      tree = StrictJson.read(bytes);
    } catch (Malformed notJson) {
      faults.add(line, "", "line.notJson");
      return Optional.empty();
    }
    return tree(tree, line, faults);
  }

  /**
   * Reads one entity that was parsed already.
   *
   * @return empty if there were faults, which were added
   */
  public Optional<Entity> tree(JsonNode tree, int line, EntityFaults faults) {
    int before = faults.count();
    if (!tree.isObject()) {
      faults.add(line, "", "line.notEntity");
      return Optional.empty();
    }
    String id = tree.path("id").asText("");
    if (!tree.path("id").isTextual() || !isId(id)) {
      faults.add(line, "/id", "id.form");
    }
    SortedMap<String, JsonNode> context = context(tree, line, faults);
    Optional<Schema> schema = schema(tree.path("schema"), line, faults);
    Map<String, List<String>> properties = Map.of();
    if (schema.isPresent()) {
      properties = properties(tree.path("properties"), schema.get(), line, faults);
    }
    if (faults.count() > before || schema.isEmpty()) {
      return Optional.empty();
    }
    var entity = new Entity(id, schema.get(), properties, context);
    values.check(entity, line, faults);
    return faults.count() > before ? Optional.empty() : Optional.of(entity);
  }

  private Optional<Schema> schema(JsonNode node, int line, EntityFaults faults) {
    Optional<Schema> schema = node.isTextual() ? model.schema(node.asText()) : Optional.empty();
    if (schema.isEmpty()) {
      faults.add(line, "/schema", "schema.unknown");
    } else if (schema.get().isAbstract()) {
      faults.add(line, "/schema", "schema.abstract");
      return Optional.empty();
    }
    return schema;
  }

  private static SortedMap<String, JsonNode> context(JsonNode tree, int line, EntityFaults faults) {
    SortedMap<String, JsonNode> context = new TreeMap<>();
    for (var member : tree.properties()) {
      String name = member.getKey();
      if (Set.of("id", "schema", "properties").contains(name)) {
        continue;
      }
      if (!CONTEXT.contains(name)) {
        faults.add(line, "", "member.unknown");
      } else if (!isPlain(member.getValue())) {
        faults.add(line, "/" + name, "member.form");
      } else {
        context.put(name, member.getValue());
      }
    }
    return context;
  }

  private static boolean isPlain(JsonNode value) {
    if (value.isArray()) {
      for (JsonNode each : value) {
        if (!each.isTextual() || !isPlain(each)) {
          return false;
        }
      }
      return value.size() <= MOST_VALUES;
    }
    return value.isBoolean()
        || value.isNull()
        || (value.isTextual()
            && value.asText().length() <= ValueCheck.LONGEST
            && PlainText.fault(value.asText(), false).isEmpty());
  }

  private static Map<String, List<String>> properties(
      JsonNode node, Schema schema, int line, EntityFaults faults) {
    Map<String, List<String>> properties = new LinkedHashMap<>();
    if (!node.isObject()) {
      faults.add(line, "/properties", "properties.missing");
      return properties;
    }
    for (var member : node.properties()) {
      Property property = schema.properties().get(member.getKey());
      if (property == null || property.stub()) {
        faults.add(line, "/properties", property == null ? "property.unknown" : "property.stub");
        continue;
      }
      String at = "/properties/" + property.name();
      if (property.name().equals("privateKey")) {
        faults.add(line, at, "property.privateKey");
      } else if (!member.getValue().isArray() || member.getValue().size() > MOST_VALUES) {
        faults.add(line, at, "property.notAList");
      } else {
        properties.put(property.name(), texts(member.getValue(), at, line, faults));
      }
    }
    return properties;
  }

  private static List<String> texts(JsonNode list, String at, int line, EntityFaults faults) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).isTextual()) {
        texts.add(list.get(i).textValue());
      } else {
        faults.add(line, at + "/" + i, "value.notText");
      }
    }
    return texts;
  }
}
