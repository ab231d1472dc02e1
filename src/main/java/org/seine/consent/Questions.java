package org.seine.consent;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.Caller;
import org.seine.sharing.NotVisible;
import org.seine.sharing.RecordKind;

/**
 * Finds questions of consent. What a unit may see is part of each query. Each method runs in the
 * session of its caller.
 */
@ApplicationScoped
class Questions {
  /** Whoever asked and still holds the lead, its provider, and the unit it was referred to. */
  static final String VISIBLE =
      "(c.provider = :unit or c.referredTo = :unit or c.recipient = :unit and exists (select 1 from"
          + " AccessGrant g where g.record = c.lead and g.unit = :unit and g.withdrawnAt is null))";

  /** What this unit itself began under this id; null if nothing. */
  Uni<@Nullable Known> own(UUID unit, UUID id) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery("from Consent where maker = :unit and id = :id", Consent.class)
                    .setParameter("unit", unit)
                    .setParameter("id", id)
                    .getSingleResultOrNull())
        .flatMap(found -> found == null ? Uni.createFrom().nullItem() : complete(found, unit));
  }

  /**
   * Nothing, if this unit may begin one more question about a lead.
   *
   * @throws TooManyQuestions (in the Uni) if it has begun as many as it may (409)
   */
  Uni<Void> requireRoom(UUID lead, UUID unit) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "select count(c) from Consent c where c.lead = :lead and c.maker = :unit",
                        Long.class)
                    .setParameter("lead", lead)
                    .setParameter("unit", unit)
                    .getSingleResult())
        .invoke(
            begun -> {
              if (begun >= TooManyQuestions.MOST) {
                throw new TooManyQuestions();
              }
            })
        .replaceWithVoid();
  }

  /**
   * The question that this unit may see.
   *
   * @throws NotVisible if there is none, in the same way whether it is absent or hidden (404)
   * @throws SeveralMakers if two units began one of this id and none was named (409)
   */
  Uni<Known> visible(ConsentAddress address, Caller by) {
    return Panache.getSession()
        .flatMap(
            session ->
                candidates(session, address, by)
                    // Asked in any case, so that absent and hidden take the same path.
                    .flatMap(seen -> any(session, address).map(all -> one(seen, all, address))))
        .flatMap(found -> complete(found, by.unit()));
  }

  private static Uni<List<Consent>> candidates(
      Mutiny.Session session, ConsentAddress address, Caller by) {
    var maker = address.by;
    var query =
        session
            .createQuery(
                "from Consent c where c.id = :id and "
                    + VISIBLE
                    + (maker == null ? "" : " and c.maker = :maker"),
                Consent.class)
            .setParameter("id", address.consent)
            .setParameter("unit", by.unit());
    return (maker == null ? query : query.setParameter("maker", maker)).getResultList();
  }

  private static Uni<List<Consent>> any(Mutiny.Session session, ConsentAddress address) {
    return session
        .createQuery("from Consent where id = :id order by key", Consent.class)
        .setParameter("id", address.consent)
        .setMaxResults(1)
        .getResultList();
  }

  private static Consent one(List<Consent> seen, List<Consent> all, ConsentAddress address) {
    if (seen.isEmpty()) {
      throw all.isEmpty()
          ? NotVisible.absent(RecordKind.CONSENT.ref(address.consent))
          : NotVisible.hidden(all.get(0).ref());
    }
    if (seen.size() > 1) {
      throw new SeveralMakers(seen.stream().map(one -> one.maker).toList());
    }
    return seen.get(0);
  }

  private Uni<Known> complete(Consent row, UUID unit) {
    var side = row.sideOf(unit).orElseThrow();
    return statements(List.of(row.key))
        .map(all -> Known.of(row, side, all.getOrDefault(row.key, List.of())));
  }

  /** The same question, locked until the transaction ends: nobody else changes it meanwhile. */
  Uni<Known> locked(Known known) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .find(Consent.class, known.row().key)
                    // A row read before the lock is read again: it may have changed meanwhile.
                    .call(row -> session.refresh(row, LockModeType.PESSIMISTIC_WRITE)))
        .flatMap(row -> complete(row, known.unit()));
  }

  /** Those about one lead that this unit may see, the oldest first. */
  Uni<List<Known>> about(UUID lead, UUID unit) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from Consent c where c.lead = :lead and " + VISIBLE + " order by c.key",
                        Consent.class)
                    .setParameter("lead", lead)
                    .setParameter("unit", unit)
                    .getResultList())
        .flatMap(rows -> complete(rows, unit));
  }

  private Uni<List<Known>> complete(List<Consent> rows, UUID unit) {
    return statements(rows.stream().map(row -> row.key).toList())
        .map(
            all ->
                rows.stream()
                    .map(
                        row ->
                            Known.of(
                                row,
                                row.sideOf(unit).orElseThrow(),
                                all.getOrDefault(row.key, List.of())))
                    .toList());
  }

  private static Uni<Map<UUID, List<StoredStatement>>> statements(Collection<UUID> consents) {
    if (consents.isEmpty()) {
      return Uni.createFrom().item(Map.of());
    }
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from StoredStatement where consent in :consents order by key",
                        StoredStatement.class)
                    .setParameter("consents", consents)
                    .getResultList())
        .map(rows -> rows.stream().collect(Collectors.groupingBy(row -> row.consent)));
  }
}
