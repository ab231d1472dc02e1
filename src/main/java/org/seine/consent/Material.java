package org.seine.consent;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which parts of a lead.
 *
 * @param text the text of the information sheet
 * @param entities its persons, companies and assets
 * @param documents documents, by their ids
 */
@Schema(name = "ConsentMaterial")
record Material(
    @NotNull Boolean text,
    @NotNull Boolean entities,
    @NotNull @Size(max = 500) Set<@NotNull UUID> documents) {
  /** The set of entities is the one document that the portal names itself (RFC 9562, 5.8). */
  private static final int MADE_BY_THE_PORTAL = 8;

  /** The parts that these things are. A text carries its lead's id. */
  static Material of(UUID lead, List<UUID> things) {
    return new Material(
        things.contains(lead),
        things.stream().anyMatch(Material::isEntities),
        Set.copyOf(things.stream().filter(one -> !one.equals(lead) && !isEntities(one)).toList()));
  }

  /**
   * The things that these parts are, in the order of {@code among}.
   *
   * @param among all that can be meant
   * @throws DoesNotFit if one of the parts is not among them (422)
   */
  List<UUID> things(UUID lead, List<UUID> among, String where) {
    List<UUID> found = new ArrayList<>();
    for (UUID thing : among) {
      boolean meant =
          thing.equals(lead) ? text : isEntities(thing) ? entities : documents.contains(thing);
      if (meant) {
        found.add(thing);
      }
    }
    int named = (text ? 1 : 0) + (entities ? 1 : 0) + documents.size();
    if (found.size() != named) {
      throw DoesNotFit.anotherThing(where);
    }
    return found;
  }

  boolean isNothing() {
    return !text && !entities && documents.isEmpty();
  }

  private static boolean isEntities(UUID thing) {
    return thing.version() == MADE_BY_THE_PORTAL;
  }
}
