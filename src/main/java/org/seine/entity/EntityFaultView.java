package org.seine.entity;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.seine.entity.model.EntityFaults;

/**
 * A fault as it is told.
 *
 * @param line the line of an import, or the place in the list of what was put, from 1; 0 where it
 *     is about neither
 * @param pointer where in the entity, as a JSON pointer
 * @param key the stable message key
 * @param en what was expected, in English
 * @param fr what was expected, in French
 */
@Schema(name = "EntityFault")
record EntityFaultView(int line, String pointer, String key, String en, String fr) {
  static List<EntityFaultView> of(EntityFaults faults) {
    return faults.first().stream()
        .map(
            fault ->
                new EntityFaultView(
                    fault.line(),
                    fault.pointer(),
                    fault.key(),
                    EntityFaults.inWords(fault.key(), Locale.ENGLISH),
                    EntityFaults.inWords(fault.key(), Locale.FRENCH)))
        .toList();
  }
}
