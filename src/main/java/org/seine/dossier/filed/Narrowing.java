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
  /** The compartments {@code c} in which such records lie that the unit may see. */
  String compartments() {
    return FiledRecords.COMPARTMENTS + (participant == null ? "" : " and c.participant = :whose");
  }

  /** The values of the parameters of {@link #compartments}, other than the unit. */
  Map<String, Object> ofCompartments() {
    return participant == null ? Map.of() : Map.of("whose", participant);
  }
}
