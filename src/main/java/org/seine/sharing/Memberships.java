package org.seine.sharing;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/** What the door asks of the directory. */
public interface Memberships {
  /**
   * The standing of this person in this unit, now. Asked for every call; never remembered between
   * calls, so that an ending counts at the next one.
   *
   * @return empty if this person was never a confirmed member of such a unit
   * @throws org.seine.web.Unavailable (in the Uni) if it cannot be known; the door then refuses
   */
  Uni<Optional<Membership>> of(SignedIn person, UUID unit);
}
