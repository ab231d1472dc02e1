package org.seine.entity.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One entity. It never prints itself: all of it is content.
 *
 * <p>Two are equal if they mean the same: values of a property are a set, so neither their order
 * nor a repetition matters.
 */
public final class Entity {
  private final String id;
  private final Schema schema;
  private final SortedMap<String, Set<String>> properties = new TreeMap<>();
  private final SortedMap<String, JsonNode> context;

  Entity(
      String id,
      Schema schema,
      Map<String, List<String>> properties,
      SortedMap<String, JsonNode> context) {
    this.id = id;
    this.schema = schema;
    properties.forEach(
        (name, values) -> {
          if (!values.isEmpty()) {
            this.properties.put(name, Collections.unmodifiableSet(new LinkedHashSet<>(values)));
          }
        });
    this.context = new TreeMap<>(context);
  }

  /** Its id, unique in its set. */
  public String id() {
    return id;
  }

  /** What it is. */
  public Schema schema() {
    return schema;
  }

  /** The values of a property, none if it has none. */
  public Set<String> values(String property) {
    return properties.getOrDefault(property, Set.of());
  }

  /** The names of the properties that it has values of, in order. */
  public Set<String> propertyNames() {
    return Collections.unmodifiableSet(properties.keySet());
  }

  /** As FollowTheMoney writes it, members in a fixed order. */
  public ObjectNode json() {
    var json = JsonNodeFactory.instance.objectNode().put("id", id).put("schema", schema.name());
    var written = json.putObject("properties");
    properties.forEach(
        (name, values) -> {
          var list = written.putArray(name);
          values.forEach(list::add);
        });
    context.forEach(json::set);
    return json;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Entity that
        && id.equals(that.id)
        && schema.name().equals(that.schema.name())
        && properties.equals(that.properties)
        && context.equals(that.context);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return "an entity of " + schema.name();
  }
}
