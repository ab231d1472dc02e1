package org.seine.lead;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.Caller;
import org.seine.sharing.NotVisible;
import org.seine.sharing.RecordKind;

/**
 * Finds leads. What a unit may see is part of each query: what it may not see does not exist for
 * it. Each method runs in the session of its caller.
 */
@ApplicationScoped
class Leads {
  /** Own leads, and leads that were given to the unit and not taken back. */
  static final String VISIBLE =
      "(l.provider = :unit or exists (select 1 from AccessGrant g where g.record = l.key and g.unit"
          + " = :unit and g.withdrawnAt is null))";

  /** The unit's own lead of this id; null if it has none. */
  Uni<@Nullable Lead> own(UUID unit, UUID id) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery("from Lead where provider = :unit and id = :id", Lead.class)
                    .setParameter("unit", unit)
                    .setParameter("id", id)
                    .getSingleResultOrNull());
  }

  /**
   * The lead that this unit may see.
   *
   * @throws NotVisible if there is none, in the same way whether it is absent or hidden
   * @throws SeveralProviders if two units gave it one of this id and none was named
   */
  Uni<VisibleLead> visible(Caller by, LeadAddress address) {
    return Panache.getSession()
        .flatMap(
            session ->
                candidates(session, by.unit(), address)
                    .flatMap(found -> one(session, found, by.unit(), address)));
  }

  private static Uni<List<Lead>> candidates(Mutiny.Session session, UUID unit, LeadAddress of) {
    var named = of.provider();
    var query =
        session
            .createQuery(
                "from Lead l where l.id = :id and "
                    + VISIBLE
                    + (named == null ? "" : " and l.provider = :provider"),
                Lead.class)
            .setParameter("id", of.id())
            .setParameter("unit", unit);
    return (named == null ? query : query.setParameter("provider", named)).getResultList();
  }

  private static Uni<VisibleLead> one(
      Mutiny.Session session, List<Lead> found, UUID unit, LeadAddress address) {
    // Asked in any case, so that absent and hidden take the same path.
    return session
        .createQuery("from Lead where id = :id order by key", Lead.class)
        .setParameter("id", address.id())
        .setMaxResults(1)
        .getResultList()
        .flatMap(
            any -> {
              var own = found.stream().filter(lead -> lead.provider.equals(unit)).findFirst();
              if (own.isPresent()) {
                return Uni.createFrom().item(new VisibleLead(own.get(), null));
              }
              if (found.isEmpty()) {
                var ref = RecordKind.LEAD.ref(address.id());
                throw any.isEmpty()
                    ? NotVisible.absent(ref)
                    : NotVisible.hidden(ref.of(any.get(0).provider));
              }
              if (found.size() > 1) {
                throw new SeveralProviders(found.stream().map(lead -> lead.provider).toList());
              }
              return recipient(session, found.get(0).key, unit)
                  .map(received -> new VisibleLead(found.get(0), received));
            });
  }

  private static Uni<LeadRecipient> recipient(Mutiny.Session session, UUID lead, UUID unit) {
    return session
        .createQuery("from LeadRecipient where lead = :lead and unit = :unit", LeadRecipient.class)
        .setParameter("lead", lead)
        .setParameter("unit", unit)
        .getSingleResult();
  }

  /** The row, which must exist. */
  Uni<Lead> one(UUID key) {
    return Panache.getSession().flatMap(session -> session.find(Lead.class, key));
  }

  /** The row, locked until the transaction ends: nobody else changes it meanwhile. */
  Uni<Lead> locked(UUID key) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .find(Lead.class, key)
                    // A row read before the lock is read again: it may have changed meanwhile.
                    .call(row -> session.refresh(row, LockModeType.PESSIMISTIC_WRITE)));
  }

  /** The recipient's row, locked until the transaction ends. */
  Uni<LeadRecipient> lockedRecipient(UUID key) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .find(LeadRecipient.class, key)
                    // A row read before the lock is read again: it may have changed meanwhile.
                    .call(row -> session.refresh(row, LockModeType.PESSIMISTIC_WRITE)));
  }

  /** Where the lead stands with each recipient, locked until the transaction ends. */
  Uni<List<LeadRecipient>> lockedRecipients(UUID lead) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from LeadRecipient where lead = :lead order by key", LeadRecipient.class)
                    .setParameter("lead", lead)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList());
  }

  /** Where the lead stands with each recipient. */
  Uni<List<LeadRecipient>> recipients(UUID lead) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from LeadRecipient where lead = :lead order by key", LeadRecipient.class)
                    .setParameter("lead", lead)
                    .getResultList());
  }

  /** The units that the lead was given to and not taken from. */
  Uni<Set<UUID>> given(UUID lead) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "select unit from AccessGrant where record = :lead and withdrawnAt is null",
                        UUID.class)
                    .setParameter("lead", lead)
                    .getResultList())
        .map(Set::copyOf);
  }

  /** The index card of a version that was submitted; null if there is none. */
  Uni<@Nullable LeadVersion> version(UUID lead, int version) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from LeadVersion where lead = :lead and version = :version",
                        LeadVersion.class)
                    .setParameter("lead", lead)
                    .setParameter("version", version)
                    .getSingleResultOrNull());
  }
}
