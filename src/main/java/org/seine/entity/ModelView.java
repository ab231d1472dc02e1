package org.seine.entity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What forms need of the model of FollowTheMoney.
 *
 * @param version of the model
 * @param schemata what an entity can be, in the order in which a form offers it
 * @param countries the country codes
 * @param genders the values of a gender
 * @param expectations what is expected of a value, by the key of the fault
 */
@org.eclipse.microprofile.openapi.annotations.media.Schema(name = "EntityModel")
record ModelView(
    String version,
    List<SchemaView> schemata,
    List<String> countries,
    List<String> genders,
    Map<String, Label> expectations) {
  /** Under which heading a form offers a schema. */
  @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "EntityGroup")
  enum Group {
    /** Persons, companies, organisations. */
    PERSON,
    /** What somebody can own or hold. */
    ASSET,
    /** What links two others. */
    LINK,
    /** What says more of another. */
    DETAIL
  }

  /**
   * A name for people.
   *
   * @param en in English
   * @param fr in French
   */
  @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "EntityLabel")
  record Label(String en, String fr) {}

  /**
   * A schema.
   *
   * @param name its stable name
   * @param group where forms offer it
   * @param label its name for people
   * @param kinds all schemata that an entity of it also is of
   * @param edge for a link, its two ends
   * @param properties those that a form offers
   */
  @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "EntitySchema")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SchemaView(
      String name,
      Group group,
      Label label,
      List<String> kinds,
      @Nullable EdgeView edge,
      List<PropertyView> properties) {}

  /**
   * The two ends of a link.
   *
   * @param source the property that names where it starts
   * @param target the property that names where it ends
   * @param label what the start does to the end
   */
  @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "EntityEdge")
  record EdgeView(String source, String target, Label label) {}

  /**
   * A property.
   *
   * @param name its stable name
   * @param label its name for people
   * @param type the kind of its values
   * @param range for type entity, the schema that is asked for; else empty
   * @param required whether the entity needs it
   */
  @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "EntityProperty")
  record PropertyView(String name, Label label, String type, String range, boolean required) {}
}
