package org.seine.consent;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.grant.ConsentScope;

/**
 * A use of a lead that somebody wants to make.
 *
 * @param unit the recipient that wants to
 * @param scope what for
 * @param participant to whom, for a scope that names one; null otherwise
 * @param version the lead's version; it matters to its text alone, since every other thing has one
 *     content for ever
 * @param things what of it: documents and the set of entities by their ids, the text by the lead's
 */
public record Wanted(
    UUID unit, ConsentScope scope, @Nullable UUID participant, int version, Set<UUID> things) {
  /**
   * Checks that it is one use.
   *
   * @throws IllegalArgumentException if nothing is wanted, or a participant is named where the
   *     scope names none, or the reverse
   */
  public Wanted {
    things = Set.copyOf(things);
    if (things.isEmpty() || (participant != null) != scope.namesAParticipant()) {
      throw new IllegalArgumentException("expected one use of something");
    }
  }
}
