package org.seine.dossier.filed;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * To what a list of records is narrowed.
 *
 * @param where further conditions on {@code r}, each with its {@code and}, or empty
 * @param values of the parameters that the conditions name
 * @param participant in whose compartments the records lie, or null for those of all
 */
public record Narrowing(String where, Map<String, Object> values, @Nullable UUID participant) {
  /** The condition on a compartment {@code c}. */
  String ofPlace() {
    return participant == null ? "" : " and c.participant = :place";
  }

  /** The same as a condition on a record {@code r}. */
  String inPlace() {
    return participant == null
        ? ""
        : " and r.compartment in (select s.key from Compartment s where s.participant = :place)";
  }

  /** The values of both. */
  Map<String, Object> placeValues() {
    return participant == null ? Map.of() : Map.of("place", participant);
  }
}
