package org.seine.entity;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.seine.document.Awaited;
import org.seine.lead.LeadAccess;
import org.seine.lead.LeadAddress;
import org.seine.seal.SealedThings;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.sharing.grant.Grants;
import org.seine.trail.Trail;

/**
 * Opens the entities of leads for the units that may read them; the opening is in the trail before
 * the first of them leaves. Runs on a worker thread.
 */
@ApplicationScoped
class EntityReading {
  private final LeadAccess leads;
  private final SealedThings things;
  private final EntitySets sets;
  private final Grants grants;
  private final Trail trail;

  EntityReading(
      LeadAccess leads, SealedThings things, EntitySets sets, Grants grants, Trail trail) {
    this.leads = leads;
    this.things = things;
    this.sets = sets;
    this.grants = grants;
    this.trail = trail;
  }

  /**
   * The entities of a lead.
   *
   * @param version an older one; null for the newest that this unit holds, which for the provider
   *     includes what it prepares
   * @throws org.seine.sharing.NotVisible if this unit may not see it, or holds no such version
   *     (404)
   */
  EntitySetView open(LeadAddress address, @Nullable Integer version, Caller by) throws IOException {
    var found = Awaited.by(Panache.withSession(() -> find(address, version, by)));
    var set = sets.open(found, by);
    var ref = found.lead().ref().version(found.version());
    Awaited.by(
        Panache.withTransaction(
            () ->
                grants
                    .opened(found.lead().record(), ref, by.unit())
                    .chain(() -> trail.append(by, Operation.OPEN_ENTITIES, ref))));
    return EntitySetView.of(found, set);
  }

  private Uni<FoundSet> find(LeadAddress address, @Nullable Integer version, Caller by) {
    return leads
        .visible(address, by)
        .flatMap(
            lead -> {
              if (version != null) {
                return sets.submitted(lead, version, by);
              }
              if (lead.provider().equals(by.unit())) {
                return prepared(lead, by);
              }
              return newest(lead, by);
            });
  }

  private Uni<FoundSet> prepared(LeadAccess.Seen lead, Caller by) {
    return sets.toChange(lead, by)
        .flatMap(
            found ->
                found.replaces() || found.version() == 1
                    ? Uni.createFrom().item(found)
                    : newest(lead, by));
  }

  private Uni<FoundSet> newest(LeadAccess.Seen lead, Caller by) {
    return things
        .newest(lead.record(), by.unit())
        .flatMap(version -> sets.submitted(lead, version, by));
  }
}
