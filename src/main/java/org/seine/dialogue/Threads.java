package org.seine.dialogue;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.seine.dossier.filed.FiledRecords;
import org.seine.request.RequestAccess;
import org.seine.sharing.Caller;
import org.seine.sharing.NotVisible;
import org.seine.sharing.RecordKind;

/**
 * Finds threads. What a unit may see is part of each query: it takes part, and sees the record now.
 * Each method runs in the session of its caller.
 */
@ApplicationScoped
class Threads {
  /** The unit {@code :unit} takes part in the thread {@code t} and sees its record. */
  static final String VISIBLE =
      "exists (select 1 from ThreadUnit p where p.thread = t.key and p.unit = :unit) and "
          + recordSeenBy(":unit");

  private static String recordSeenBy(String unit) {
    String filed = FiledRecords.SEEN.replace(":unit", unit);
    return ("(t.kind = 'LEAD' and exists (select 1 from Lead l where l.key = t.record and"
            + " (l.provider = :u or exists (select 1 from AccessGrant g where g.record = l.key and"
            + " g.unit = :u and g.withdrawnAt is null)))"
            + " or t.kind = 'DOSSIER' and exists (select 1 from InvitedUnit i where i.dossier ="
            + " t.record and i.unit = :u and i.removedAt is null)"
            + " or t.kind = 'ASSET' and exists (select 1 from Asset r where r.key = t.record and"
            + " :filed)"
            + " or t.kind = 'MEASURE' and exists (select 1 from Measure r where r.key = t.record"
            + " and :filed)"
            + " or t.kind = 'REQUEST' and exists (select 1 from Request r where r.key = t.record"
            + " and :filed"
            + RequestAccess.SHOWN.replace(
                ":participant", "(select u.participant.id from Unit u where u.id = :u)")
            + "))")
        .replace(":filed", filed)
        .replace(":u ", unit + " ")
        .replace(":u)", unit + ")");
  }

  /** What this unit itself opened under this id; null if nothing. */
  Uni<@Nullable DialogueThread> own(UUID unit, UUID id) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from DialogueThread where opener = :unit and id = :id",
                        DialogueThread.class)
                    .setParameter("unit", unit)
                    .setParameter("id", id)
                    .getSingleResultOrNull());
  }

  /**
   * The thread that this unit may see.
   *
   * @throws NotVisible if there is none, in the same way whether it is absent or hidden (404)
   * @throws SeveralOpeners if two units opened one of this id and none was named (409)
   */
  Uni<DialogueThread> visible(ThreadAddress address, Caller by) {
    return Panache.getSession()
        .flatMap(
            session ->
                candidates(session, address, by)
                    // Asked in any case, so that absent and hidden take the same path.
                    .flatMap(seen -> any(session, address).map(all -> one(seen, all, address))));
  }

  private static Uni<List<DialogueThread>> candidates(
      Mutiny.Session session, ThreadAddress address, Caller by) {
    var opener = address.by;
    var query =
        session
            .createQuery(
                "from DialogueThread t where t.id = :id and "
                    + VISIBLE
                    + (opener == null ? "" : " and t.opener = :opener"),
                DialogueThread.class)
            .setParameter("id", address.thread)
            .setParameter("unit", by.unit());
    return (opener == null ? query : query.setParameter("opener", opener)).getResultList();
  }

  private static Uni<List<DialogueThread>> any(Mutiny.Session session, ThreadAddress address) {
    return session
        .createQuery("from DialogueThread where id = :id order by key", DialogueThread.class)
        .setParameter("id", address.thread)
        .setMaxResults(1)
        .getResultList();
  }

  private static DialogueThread one(
      List<DialogueThread> seen, List<DialogueThread> all, ThreadAddress address) {
    if (seen.isEmpty()) {
      throw all.isEmpty()
          ? NotVisible.absent(RecordKind.THREAD.ref(address.thread))
          : NotVisible.hidden(all.get(0).ref());
    }
    if (seen.size() > 1) {
      throw new SeveralOpeners(seen.stream().map(one -> one.opener).toList());
    }
    return seen.get(0);
  }

  /** The same thread, locked until the transaction ends: nobody else writes in it meanwhile. */
  Uni<DialogueThread> locked(UUID key) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .find(DialogueThread.class, key)
                    // A row read before the lock is read again: it may have changed meanwhile.
                    .call(row -> session.refresh(row, LockModeType.PESSIMISTIC_WRITE)));
  }

  /** Holds a thread until the transaction ends: nobody writes in it or is invited meanwhile. */
  Uni<Void> held(UUID key) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createNativeQuery(
                        "select 1 from dialogue_thread where key = ?1 for share", Integer.class)
                    .setParameter(1, key)
                    .getResultList())
        .replaceWithVoid();
  }

  /** The units that take part, the opener first. */
  Uni<List<ThreadUnit>> units(UUID thread) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from ThreadUnit where thread = :thread order by place", ThreadUnit.class)
                    .setParameter("thread", thread)
                    .getResultList());
  }

  /** Those of them that see the record now: for whom an entry is sealed. */
  Uni<List<UUID>> readers(UUID thread) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "select p.unit from ThreadUnit p join DialogueThread t on t.key = p.thread"
                            + " where t.key = :thread and "
                            + recordSeenBy("p.unit")
                            + " order by p.place",
                        UUID.class)
                    .setParameter("thread", thread)
                    .getResultList());
  }

  /**
   * Holds, until the transaction ends, what lets the unit see the record: a withdrawal or removal
   * comes wholly before, and the thread is then not there, or wholly after.
   *
   * @throws NotVisible if it does not see it any more (404)
   */
  Uni<Void> hold(DialogueThread thread, UUID unit) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createNativeQuery(
                        thread.kind == SubjectKind.LEAD
                            ? "select 1 from access_grant where record = ?1 and unit = ?2 for share"
                            : "select 1 from dossier_unit where dossier = ?1 and unit = ?2 for share",
                        Integer.class)
                    .setParameter(1, thread.dossier == null ? thread.record : thread.dossier)
                    .setParameter(2, unit)
                    .getResultList()
                    .chain(
                        () ->
                            session
                                .createQuery(
                                    "select 1 from DialogueThread t where t.key = :key and "
                                        + VISIBLE,
                                    Integer.class)
                                .setParameter("key", thread.key)
                                .setParameter("unit", unit)
                                .getResultList()))
        .invoke(
            found -> {
              if (found.isEmpty()) {
                throw NotVisible.hidden(thread.ref());
              }
            })
        .replaceWithVoid();
  }

  /**
   * Nothing, if this unit may open one more thread on a record.
   *
   * @throws TooManyThreads (in the Uni) if it has opened as many as it may (409)
   */
  Uni<Void> requireRoom(UUID record, UUID unit) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "select count(t) from DialogueThread t where t.record = :record and"
                            + " t.opener = :unit",
                        Long.class)
                    .setParameter("record", record)
                    .setParameter("unit", unit)
                    .getSingleResult())
        .invoke(
            opened -> {
              if (opened >= TooManyThreads.MOST) {
                throw new TooManyThreads();
              }
            })
        .replaceWithVoid();
  }
}
