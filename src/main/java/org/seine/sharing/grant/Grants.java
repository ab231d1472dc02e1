package org.seine.sharing.grant;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.seine.sharing.NotVisible;
import org.seine.sharing.RecordRef;
import org.seine.web.UuidV7;

/**
 * Gives and withdraws access to records. A grant opens the door for a unit; the content stays shut
 * without the key that a submission or addendum gives. Each method runs in the session, each change
 * in the transaction, of its caller.
 *
 * <p>Rooms ask for what a unit may see within their own queries, by the entity {@code AccessGrant}:
 * {@code exists (select 1 from AccessGrant g where g.record = r.key and g.unit = :unit and
 * g.withdrawnAt is null)}.
 */
@ApplicationScoped
public class Grants {
  private final Clock clock;

  Grants(Clock clock) {
    this.clock = clock;
  }

  /** Lets these units open the record from this version on. */
  public Uni<Void> give(UUID record, List<UUID> units, int fromVersion, UUID by) {
    var now = clock.instant();
    var rows =
        units.stream()
            .map(
                unit -> {
                  var grant = new AccessGrant();
                  grant.key = UuidV7.at(now);
                  grant.record = record;
                  grant.unit = unit;
                  grant.fromVersion = fromVersion;
                  grant.givenAt = now;
                  grant.givenBy = by;
                  return grant;
                })
            .toArray();
    return Panache.getSession().flatMap(session -> session.persistAll(rows));
  }

  /** Closes the record for these units; nothing happens where it is closed already. */
  public Uni<Void> withdraw(UUID record, List<UUID> units, UUID by) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createMutationQuery(
                        "update AccessGrant set withdrawnAt = :now, withdrawnBy = :by where record"
                            + " = :record and unit in :units and withdrawnAt is null")
                    .setParameter("now", clock.instant())
                    .setParameter("by", by)
                    .setParameter("record", record)
                    .setParameter("units", units)
                    .executeUpdate())
        .replaceWithVoid();
  }

  /**
   * Remembers when a unit first opened the record, and holds its grant until the transaction ends:
   * a withdrawal comes wholly before this opening, which is then refused, or wholly after it. A
   * unit needs no grant for a record of its own.
   *
   * @param ref the record as the trail names it, with the unit it belongs to
   * @throws NotVisible if the unit has no grant, or has it no more (404)
   */
  public Uni<Void> opened(UUID record, RecordRef ref, UUID unit) {
    if (unit.equals(ref.unit())) {
      return Uni.createFrom().voidItem();
    }
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from AccessGrant where record = :record and unit = :unit and withdrawnAt"
                            + " is null",
                        AccessGrant.class)
                    .setParameter("record", record)
                    .setParameter("unit", unit)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getSingleResultOrNull())
        .invoke(
            grant -> {
              if (grant == null) {
                throw NotVisible.hidden(ref);
              }
              if (grant.firstOpenedAt == null) {
                grant.firstOpenedAt = clock.instant();
              }
            })
        .replaceWithVoid();
  }

  /** When each unit that was ever given the record first opened it; empty for those who did not. */
  public Uni<Map<UUID, Optional<Instant>>> firstOpened(UUID record) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery("from AccessGrant where record = :record", AccessGrant.class)
                    .setParameter("record", record)
                    .getResultList())
        .map(
            grants ->
                grants.stream()
                    .collect(
                        Collectors.toMap(
                            grant -> grant.unit,
                            grant -> Optional.ofNullable(grant.firstOpenedAt))));
  }

  /** Those of these records that a member of the unit has opened. */
  public Uni<Set<UUID>> openedBy(UUID unit, Collection<UUID> records) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "select record from AccessGrant where unit = :unit and record in :records and"
                            + " firstOpenedAt is not null",
                        UUID.class)
                    .setParameter("unit", unit)
                    .setParameter("records", records)
                    .getResultList())
        .map(Set::copyOf);
  }

  /** What a unit was given of a record, be it withdrawn since; empty if it never was. */
  public Uni<Optional<GivenGrant>> given(UUID record, UUID unit) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from AccessGrant where record = :record and unit = :unit",
                        AccessGrant.class)
                    .setParameter("record", record)
                    .setParameter("unit", unit)
                    .getSingleResultOrNull())
        .map(grant -> Optional.ofNullable(grant).map(GivenGrant::of));
  }
}
