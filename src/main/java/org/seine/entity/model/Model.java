package org.seine.entity.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The model of FollowTheMoney, read from the file that its authors publish. */
public final class Model {
  /** The version of the model that is shipped. */
  public static final String VERSION = "3.8.4";

  private static final Model SHIPPED = read("followthemoney-" + VERSION + ".json");

  private final Map<String, Schema> schemata = new TreeMap<>();
  private final Map<String, Set<String>> vocabularies = new TreeMap<>();

  private Model(JsonNode tree) {
    JsonNode all = tree.path("schemata");
    all.fieldNames().forEachRemaining(name -> schemata.put(name, schema(all, name)));
    tree.path("types")
        .properties()
        .forEach(
            type -> {
              Set<String> values = new LinkedHashSet<>();
              type.getValue().path("values").fieldNames().forEachRemaining(values::add);
              vocabularies.put(type.getKey(), Collections.unmodifiableSet(values));
            });
  }

  /** The model that is shipped. */
  public static Model shipped() {
    return SHIPPED;
  }

  /** The schema of this name, abstract ones included. */
  public Optional<Schema> schema(String name) {
    return Optional.ofNullable(schemata.get(name));
  }

  /** All schemata. */
  public Collection<Schema> schemata() {
    return Collections.unmodifiableCollection(schemata.values());
  }

  /** The values that a type enumerates, such as countries or genders; empty where it does not. */
  public Set<String> vocabulary(String type) {
    return vocabularies.getOrDefault(type, Set.of());
  }

  private static Schema schema(JsonNode all, String name) {
    JsonNode node = all.path(name);
    Set<String> kinds = new LinkedHashSet<>();
    Map<String, Property> properties = new LinkedHashMap<>();
    collect(all, name, kinds, properties);
    JsonNode edge = node.path("edge");
    return new Schema(
        name,
        node.path("label").asText(),
        node.path("abstract").asBoolean(),
        Collections.unmodifiableSet(kinds),
        Collections.unmodifiableMap(properties),
        texts(node.path("required")),
        texts(node.path("featured")),
        edge.isMissingNode()
            ? Optional.empty()
            : Optional.of(
                new Schema.Edge(
                    edge.path("source").asText(),
                    edge.path("target").asText(),
                    edge.path("label").asText(),
                    edge.path("directed").asBoolean())));
  }

  /** The nearest definition of a name wins, as in the model's own reader. */
  private static void collect(
      JsonNode all, String name, Set<String> kinds, Map<String, Property> properties) {
    if (!kinds.add(name)) {
      return;
    }
    all.path(name)
        .path("properties")
        .properties()
        .forEach(each -> properties.putIfAbsent(each.getKey(), property(each.getValue())));
    all.path(name)
        .path("extends")
        .forEach(parent -> collect(all, parent.asText(), kinds, properties));
  }

  private static Property property(JsonNode node) {
    String qualified = node.path("qname").asText();
    return new Property(
        node.path("name").asText(),
        qualified.substring(0, qualified.indexOf(':')),
        node.path("label").asText(),
        node.path("type").asText(),
        node.path("range").asText(""),
        node.path("stub").asBoolean(),
        !node.path("hidden").asBoolean() && !node.path("deprecated").asBoolean());
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(each -> texts.add(each.asText()));
    return List.copyOf(texts);
  }

  private static Model read(String file) {
    try (var in = Model.class.getResourceAsStream(file)) {
      return new Model(new ObjectMapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
