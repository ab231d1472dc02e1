package org.seine.dossier;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/**
 * What a room asks before a further unit comes where it would read what a provider gave to certain
 * units only.
 */
public interface InvitationGuard {
  /**
   * Whether the unit may read everything there; before a session is opened.
   *
   * @param compartment the one that the unit would open; empty for all of the file
   * @return how many records were asked about
   * @throws org.seine.web.Conflict (in the Uni) if it may not read one of them (409)
   */
  Uni<Integer> admits(UUID dossier, Optional<UUID> compartment, UUID unit, UUID participant);

  /** How many there are now, in the transaction that lets the unit in. */
  Uni<Integer> holds(UUID dossier, Optional<UUID> compartment);
}
