package org.seine.seal;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seine.crypto.manifest.ManifestThing.Part;
import org.seine.keys.UnitKeys;
import org.seine.seal.store.ContentAddress;
import org.seine.seal.store.ContentRows;

/**
 * The sealed things of records, as far as a unit holds their keys. Each method runs in the session
 * of its caller.
 */
@ApplicationScoped
public class SealedThings implements ContentRows {
  private final UnitKeys keys;

  SealedThings(UnitKeys keys) {
    this.keys = keys;
  }

  /** What a unit holds of one submission of a record. */
  public Uni<List<HeldThing>> submitted(UUID record, int version, UUID unit) {
    return version == StoredKey.DRAFT
        ? Uni.createFrom().item(List.of())
        : held(record, version, unit);
  }

  /** The texts of a record's statements that a unit may read. */
  public Uni<List<HeldThing>> texts(UUID record, UUID unit) {
    return held(record, SignedText.GIVEN, unit);
  }

  /** Of these texts of a record's statements those that a unit may read. */
  public Uni<List<HeldThing>> texts(UUID record, Collection<UUID> things, UUID unit) {
    if (things.isEmpty()) {
      return Uni.createFrom().item(List.of());
    }
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from StoredKey k join fetch k.thing t where t.record = :record and t.thing"
                            + " in :things and k.submission = :submission and k.unit = :unit",
                        StoredKey.class)
                    .setParameter("record", record)
                    .setParameter("things", things)
                    .setParameter("submission", SignedText.GIVEN)
                    .setParameter("unit", unit)
                    .getResultList())
        .map(keys -> keys.stream().map(HeldThing::new).toList());
  }

  /** The newest submission of a record that a unit holds keys of; 0 if it holds none. */
  public Uni<Integer> newest(UUID record, UUID unit) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "select coalesce(max(k.submission), 0) from StoredKey k where"
                            + " k.thing.record = :record and k.unit = :unit",
                        Integer.class)
                    .setParameter("record", record)
                    .setParameter("unit", unit)
                    .getSingleResult());
  }

  /** What a unit holds that was never submitted: the draft of the record, or additions to it. */
  public Uni<List<HeldThing>> drafted(UUID record, UUID unit) {
    return held(record, StoredKey.DRAFT, unit);
  }

  /**
   * When this unit last saved a body, among these records, that was not submitted: a draft, or a
   * correction that is being written. A record without one is not in the answer.
   */
  public Uni<Map<UUID, Instant>> draftedBodies(Collection<UUID> records, UUID unit) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "select t.record, t.sealedAt from StoredKey k join k.thing t where t.record"
                            + " in :records and k.submission = :draft and k.unit = :unit and"
                            + " t.part = :part",
                        Object[].class)
                    .setParameter("records", records)
                    .setParameter("draft", StoredKey.DRAFT)
                    .setParameter("unit", unit)
                    .setParameter("part", Part.BODY)
                    .getResultList())
        .map(
            rows ->
                rows.stream()
                    .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Instant) row[1])));
  }

  private static Uni<List<HeldThing>> held(UUID record, int submission, UUID unit) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from StoredKey k join fetch k.thing t where t.record = :record and"
                            + " k.submission = :submission and k.unit = :unit"
                            + " order by t.part, t.thing",
                        StoredKey.class)
                    .setParameter("record", record)
                    .setParameter("submission", submission)
                    .setParameter("unit", unit)
                    .getResultList())
        .map(keys -> keys.stream().map(HeldThing::new).toList());
  }

  /** One thing as a unit holds it, by its newest submission, or else as a draft. */
  public Uni<Optional<HeldThing>> one(UUID record, UUID thing, UUID unit) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from StoredKey k join fetch k.thing t where t.record = :record and"
                            + " t.thing = :thing and k.unit = :unit"
                            + " order by k.submission desc, t.version desc",
                        StoredKey.class)
                    .setParameter("record", record)
                    .setParameter("thing", thing)
                    .setParameter("unit", unit)
                    .setMaxResults(1)
                    .getResultList())
        .map(keys -> keys.stream().findFirst().map(HeldThing::new));
  }

  /**
   * Stores what was just sealed, with the own unit's key.
   *
   * @throws org.seine.keys.CertificateChanged (in the Uni) if the unit's certificate changed since
   *     (409)
   */
  public Uni<Void> keep(SealedDraft draft, UUID record) {
    return keys.requireCurrent(List.of(draft.held().envelope()))
        .chain(Panache::getSession)
        .flatMap(session -> session.persistAll(draft.rowsOf(record)))
        .replaceWithVoid();
  }

  /**
   * Drops a draft thing: its row and its keys. Content in the store is the caller's to remove,
   * after the transaction.
   */
  public Uni<Void> drop(UUID record, UUID thing) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createNativeQuery(
                        "delete from sealed_thing t where t.record = ?1 and t.thing = ?2 and not"
                            + " exists (select 1 from key_envelope k where k.thing = t.key and"
                            + " k.submission > 0)")
                    .setParameter(1, record)
                    .setParameter(2, thing)
                    .executeUpdate())
        .replaceWithVoid();
  }

  /**
   * Drops everything of a record that was never submitted: a draft, or what was prepared for a
   * version to come.
   *
   * @return where content lay in the store
   */
  public Uni<List<ContentAddress>> dropDrafted(UUID record) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from StoredThing t where t.record = :record and not exists (select 1 from"
                            + " StoredKey k where k.thing = t and k.submission > 0)",
                        StoredThing.class)
                    .setParameter("record", record)
                    .getResultList()
                    .call(
                        rows ->
                            session
                                .createMutationQuery("delete from StoredThing where key in :keys")
                                .setParameter("keys", rows.stream().map(row -> row.key).toList())
                                .executeUpdate()))
        .map(
            rows ->
                rows.stream()
                    .flatMap(row -> Stream.ofNullable(row.address))
                    .map(ContentAddress::new)
                    .toList());
  }

  /** How many documents a record has, submitted or not. */
  public Uni<Long> documents(UUID record) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "select count(distinct t.thing) from StoredThing t where t.record = :record"
                            + " and t.part = :part",
                        Long.class)
                    .setParameter("record", record)
                    .setParameter("part", Part.DOCUMENT)
                    .getSingleResult());
  }

  /** Whether a row points to this address. */
  public Uni<Boolean> hasRow(ContentAddress address) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "select count(t) from StoredThing t where t.address = :address", Long.class)
                    .setParameter("address", address.value())
                    .getSingleResult())
        .map(count -> count > 0);
  }

  @Override
  public Uni<List<ContentAddress>> addressesOn(String shelf) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "select t.address from StoredThing t where t.address like :shelf",
                        String.class)
                    .setParameter("shelf", shelf + "%")
                    .getResultList())
        .map(addresses -> addresses.stream().map(ContentAddress::new).toList());
  }
}
