package org.seine.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.seine.entity.model.EntityFaults;
import org.seine.entity.model.EntityReader;
import org.seine.entity.model.Model;
import org.seine.entity.model.Property;
import org.seine.entity.model.Schema;

/**
 * Which schemata and properties the forms offer, and how they are called in French. Imports may use
 * every other one of the model as well.
 */
final class EntityForms {
  private EntityForms() {}

  /**
   * Reads what forms need.
   *
   * @param inventedAllowed whether the countries of the demonstration count as countries
   */
  static ModelView view(boolean inventedAllowed) {
    try (var in = EntityForms.class.getResourceAsStream("forms.json")) {
      JsonNode tree = new ObjectMapper().readTree(in);
      List<ModelView.SchemaView> schemata = new ArrayList<>();
      for (JsonNode form : tree.path("forms")) {
        schemata.add(schema(form, tree.path("fr")));
      }
      var countries = new TreeSet<>(Model.shipped().vocabulary("country"));
      if (inventedAllowed) {
        countries.addAll(EntityReader.INVENTED_COUNTRIES);
      }
      return new ModelView(
          Model.VERSION,
          List.copyOf(schemata),
          List.copyOf(countries),
          List.copyOf(Model.shipped().vocabulary("gender")),
          expectations());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, ModelView.Label> expectations() {
    Map<String, ModelView.Label> all = new TreeMap<>();
    for (String key : EntityFaults.keys()) {
      all.put(
          key,
          new ModelView.Label(
              EntityFaults.inWords(key, Locale.ENGLISH), EntityFaults.inWords(key, Locale.FRENCH)));
    }
    return all;
  }

  private static ModelView.SchemaView schema(JsonNode form, JsonNode french) {
    Schema schema = Model.shipped().schema(form.path("schema").asText()).orElseThrow();
    List<ModelView.PropertyView> properties = new ArrayList<>();
    for (JsonNode name : form.path("properties")) {
      Property property = schema.properties().get(name.asText());
      if (property == null) {
        throw new IllegalStateException("the model has no property %s".formatted(name));
      }
      properties.add(
          new ModelView.PropertyView(
              property.name(),
              label(property.label(), french),
              property.type(),
              property.range(),
              schema.required().contains(property.name())));
    }
    return new ModelView.SchemaView(
        schema.name(),
        ModelView.Group.valueOf(form.path("group").asText()),
        label(schema.label(), french),
        List.copyOf(schema.kinds()),
        schema
            .edge()
            .map(
                edge ->
                    new ModelView.EdgeView(
                        edge.source(), edge.target(), label(edge.label(), french)))
            .orElse(null),
        List.copyOf(properties));
  }

  private static ModelView.Label label(String english, JsonNode french) {
    return new ModelView.Label(english, french.path(english).asText(english));
  }
}
