package org.seine.entity;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.seine.crypto.envelope.CoverFacts;
import org.seine.crypto.envelope.RecordKind;
import org.seine.crypto.envelope.ThingName;
import org.seine.document.Awaited;
import org.seine.document.DocumentSealing;
import org.seine.entity.model.EntityFaults;
import org.seine.entity.model.EntitySet;
import org.seine.lead.LeadAccess;
import org.seine.lead.LeadAddress;
import org.seine.seal.DroppedContent;
import org.seine.seal.SealedDraft;
import org.seine.seal.SealedThings;
import org.seine.seal.SearchTokens;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.trail.Trail;
import org.seine.web.IfMatch;

/**
 * Changes the entities of a draft, or of a correction to come, as a whole or not at all. Each
 * change seals the set anew under a key of its own; what it replaces is gone with the transaction.
 * Runs on a worker thread.
 */
@ApplicationScoped
class EntityIntake {
  private static final CoverFacts FACTS =
      new CoverFacts("entities.ftm.json", "application/json+ftm");

  private final LeadAccess leads;
  private final EntitySets sets;
  private final SealedThings things;
  private final DocumentSealing sealing;
  private final SearchTokens tokens;
  private final DroppedContent dropped;
  private final Trail trail;

  EntityIntake(
      LeadAccess leads,
      EntitySets sets,
      SealedThings things,
      DocumentSealing sealing,
      SearchTokens tokens,
      DroppedContent dropped,
      Trail trail) {
    this.leads = leads;
    this.sets = sets;
    this.things = things;
    this.sealing = sealing;
    this.tokens = tokens;
    this.dropped = dropped;
    this.trail = trail;
  }

  /**
   * Changes the set.
   *
   * @param change what comes of the set that is there; adds the faults that it finds
   * @return the set before, and the revision of the lead after
   * @throws org.seine.sharing.NotVisible if there is no such lead for this unit (404)
   * @throws org.seine.web.StaleVersion if the lead changed since it was read (412)
   * @throws EntitiesRefused if there were faults, or more bytes than a set may have (422)
   */
  Changed change(
      LeadAddress address,
      IfMatch read,
      Operation operation,
      EntityFaults faults,
      UnaryOperator<EntitySet> change,
      Caller by)
      throws IOException {
    var found = Awaited.by(Panache.withTransaction(() -> toChange(address, read, operation, by)));
    var before = sets.open(found, by);
    var after = change.apply(before);
    byte[] bytes = after.bytes();
    if (bytes.length > EntitySet.MAX_BYTES) {
      faults.tooLarge();
    }
    if (faults.count() > 0) {
      throw new EntitiesRefused(faults);
    }
    if (after.equals(before)) {
      return new Changed(before, found.lead().revision());
    }
    int revision = keep(found, after, bytes, address, read, operation, by);
    if (found.replaces()) {
      found.held().flatMap(held -> held.address()).ifPresent(dropped::now);
    }
    return new Changed(before, revision);
  }

  private int keep(
      FoundSet found,
      EntitySet after,
      byte[] bytes,
      LeadAddress address,
      IfMatch read,
      Operation operation,
      Caller by)
      throws IOException {
    var identifiers = Awaited.by(tokens.identifiers(EntityIdentifiers.of(after), by));
    if (after.size() == 0 && found.version() == 1) {
      return Awaited.by(
          Panache.withTransaction(
              () ->
                  replace(
                      address,
                      read,
                      operation,
                      by,
                      lead -> tokens.keep(lead.record(), identifiers, by))));
    }
    var name =
        new ThingName(
            found.lead().provider(), RecordKind.LEAD, found.lead().id(), found.written(), 1);
    return sealing.seal(
        name,
        FACTS,
        out -> out.write(bytes),
        by,
        (SealedDraft draft) ->
            replace(
                address,
                read,
                operation,
                by,
                lead ->
                    things
                        .keep(draft, lead.record())
                        .chain(() -> tokens.keep(lead.record(), identifiers, by))));
  }

  private Uni<FoundSet> toChange(
      LeadAddress address, IfMatch read, Operation operation, Caller by) {
    return leads
        .open(address, operation.name(), by)
        .invoke(lead -> read.require(lead.revision(), "state", "entities"))
        .flatMap(lead -> sets.toChange(lead, by));
  }

  private Uni<Integer> replace(
      LeadAddress address,
      IfMatch read,
      Operation operation,
      Caller by,
      java.util.function.Function<LeadAccess.Seen, Uni<Void>> keep) {
    return toChange(address, read, operation, by)
        .flatMap(
            found ->
                things
                    .drop(found.lead().record(), found.written())
                    .chain(() -> keep.apply(found.lead()))
                    .chain(() -> trail.append(by, operation, found.lead().ref()))
                    .chain(() -> leads.revised(found.lead())));
  }

  /**
   * What a change did.
   *
   * @param before the set as it was
   * @param revision the lead's revision now
   */
  record Changed(EntitySet before, int revision) {}
}
