package org.seine.entity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.seine.lead.LeadAccess;
import org.seine.seal.HeldThing;
import org.seine.sharing.Caller;

/** What other rooms may ask of the entities of leads. */
@ApplicationScoped
public class EntityAccess {
  private final EntitySets sets;

  EntityAccess(EntitySets sets) {
    this.sets = sets;
  }

  /**
   * The document that holds the entities of the version that stands; empty where it has none. In
   * the session of the caller.
   *
   * @throws org.seine.sharing.NotVisible if the unit holds no submitted version (404)
   */
  public Uni<Optional<UUID>> set(LeadAccess.Seen lead, Caller by) {
    return sets.submitted(lead, lead.version(), by)
        .map(found -> found.held().map(HeldThing::thing));
  }
}
