package org.seine.entity.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A type of entity.
 *
 * @param name its stable name
 * @param label its name for people, in English
 * @param isAbstract whether no entity can be of it directly
 * @param kinds the names of all schemata that an entity of this one also is of, this one included
 * @param properties by name, inherited ones included
 * @param required the properties that an entity needs
 * @param featured the properties that a short view shows
 * @param edge for a schema that links two entities, the two ends
 */
public record Schema(
    String name,
    String label,
    boolean isAbstract,
    Set<String> kinds,
    Map<String, Property> properties,
    List<String> required,
    List<String> featured,
    Optional<Edge> edge) {
  /**
   * The two ends of a link.
   *
   * @param source the property that names where it starts
   * @param target the property that names where it ends
   * @param label what the start does to the end, in English
   * @param directed whether the direction means anything
   */
  public record Edge(String source, String target, String label, boolean directed) {}

  /** Whether an entity of this schema may stand where one of {@code other} is asked for. */
  public boolean is(String other) {
    return kinds.contains(other);
  }
}
