package org.seine.lead;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.RecordKind;
import org.seine.sharing.RecordRef;
import org.seine.sharing.grant.Grants;
import org.seine.trail.EntryLookup;
import org.seine.trail.TrailEntry;

/** Finds the grant that stood behind an entry of the trail. */
@ApplicationScoped
class EntryGrants {
  private static final Set<RecordKind> GRANTED = Set.of(RecordKind.LEAD, RecordKind.DOCUMENT);

  private final EntryLookup entries;
  private final Grants grants;

  EntryGrants(EntryLookup entries, Grants grants) {
    this.entries = entries;
    this.grants = grants;
  }

  /**
   * The grant as it stood at the moment of this entry.
   *
   * @throws org.seine.sharing.NotVisible if there is no such entry (404)
   */
  Uni<EntryGrantView> of(UUID entry) {
    return entries.of(entry).flatMap(found -> Panache.withSession(() -> behind(found)));
  }

  private Uni<EntryGrantView> behind(TrailEntry entry) {
    var record = entry.record();
    var unit = entry.unit();
    if (record == null || unit == null || !GRANTED.contains(record.kind())) {
      return Uni.createFrom().item(EntryGrantView.without(GrantStanding.NONE_NEEDED, entry, null));
    }
    return leads(record).flatMap(found -> behind(entry, unit, found));
  }

  private Uni<EntryGrantView> behind(TrailEntry entry, UUID unit, List<Lead> found) {
    var lead = theOne(found, unit);
    if (lead == null) {
      return Uni.createFrom().item(EntryGrantView.without(GrantStanding.NONE_NEEDED, entry, null));
    }
    if (lead.provider.equals(unit)) {
      return Uni.createFrom().item(EntryGrantView.without(GrantStanding.OWN, entry, lead));
    }
    return grants
        .given(lead.key, unit)
        .map(
            grant ->
                grant
                    .map(given -> EntryGrantView.of(given, entry, lead))
                    .orElseGet(() -> EntryGrantView.without(GrantStanding.NEVER, entry, lead)));
  }

  /** An entry about what was refused does not say whose record it was: ids are unique in a unit. */
  private static @Nullable Lead theOne(List<Lead> found, UUID unit) {
    return found.size() == 1
        ? found.get(0)
        : found.stream().filter(lead -> lead.provider.equals(unit)).findFirst().orElse(null);
  }

  private static Uni<List<Lead>> leads(RecordRef record) {
    var named =
        record.kind() == RecordKind.LEAD
            ? "l.id = :id"
            : "exists (select 1 from StoredThing s where s.record = l.key and s.thing = :id)";
    var owner = record.unit();
    return Panache.getSession()
        .flatMap(
            session -> {
              var query =
                  session
                      .createQuery(
                          "from Lead l where "
                              + named
                              + (owner == null ? "" : " and l.provider = :owner"),
                          Lead.class)
                      .setParameter("id", record.id());
              return (owner == null ? query : query.setParameter("owner", owner)).getResultList();
            });
  }
}
