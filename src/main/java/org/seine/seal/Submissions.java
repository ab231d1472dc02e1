package org.seine.seal;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.seine.crypto.manifest.SignedBytes;
import org.seine.keys.UnitKeys;

/**
 * What units signed about records: manifests, addenda and the key envelopes that follow from them.
 * Each method runs in the session, each change in the transaction, of its caller.
 */
@ApplicationScoped
public class Submissions {
  private final UnitKeys keys;

  Submissions(UnitKeys keys) {
    this.keys = keys;
  }

  /** What was signed about this version of a record; {@link SignedRecord#none} if nothing was. */
  public Uni<SignedRecord> of(UUID record, int version) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from StoredSubmission where record = :record and version = :version",
                        StoredSubmission.class)
                    .setParameter("record", record)
                    .setParameter("version", version)
                    .getSingleResultOrNull()
                    .flatMap(
                        found ->
                            found == null
                                ? Uni.createFrom().item(SignedRecord.none())
                                : complete(session, found)));
  }

  /** The newest version of a record that was submitted; 0 if none was. */
  public Uni<Integer> newest(UUID record) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "select coalesce(max(version), 0) from StoredSubmission where record ="
                            + " :record",
                        Integer.class)
                    .setParameter("record", record)
                    .getSingleResult());
  }

  /** The portal's receipt for a version; empty where none was submitted or made. */
  public Uni<Optional<SignedBytes>> receipt(UUID record, int version) {
    return of(record, version).map(SignedRecord::receipt);
  }

  private static Uni<SignedRecord> complete(Mutiny.Session session, StoredSubmission submission) {
    return session
        .createQuery(
            "from StoredAddendum where submission = :submission order by number",
            StoredAddendum.class)
        .setParameter("submission", submission.key)
        .getResultList()
        .flatMap(
            addenda ->
                session
                    .createQuery(
                        "from NamedUnit where submission = :submission order by key",
                        NamedUnit.class)
                    .setParameter("submission", submission.key)
                    .getResultList()
                    .map(named -> new SignedRecord(submission, addenda, named)));
  }

  /**
   * Stores what was signed, and turns the draft's own keys into keys of the submission.
   *
   * @throws org.seine.keys.CertificateChanged (in the Uni) if a unit's certificate changed since
   *     its key was locked for it (409)
   */
  public Uni<Void> keep(SignedSubmission signed) {
    signed.requireReceipt();
    return keys.requireCurrent(signed.envelopes())
        .chain(Panache::getSession)
        .flatMap(
            session ->
                session
                    .createNativeQuery(
                        "delete from key_envelope k using sealed_thing t where k.thing = t.key and"
                            + " t.record = ?1 and k.submission = 0 and t.key = any(?2)")
                    .setParameter(1, signed.record())
                    .setParameter(2, signed.thingRows())
                    .executeUpdate()
                    .chain(() -> session.persistAll(signed.rows(session))));
  }

  /**
   * Stores an addendum and what follows from it.
   *
   * @throws org.seine.keys.CertificateChanged (in the Uni) if the certificate of an added unit
   *     changed since (409)
   */
  public Uni<Void> keep(SignedAddendum signed) {
    return keys.requireCurrent(signed.envelopes())
        .chain(Panache::getSession)
        .flatMap(session -> signed.keep(session));
  }

  /** Stores an addendum, if something had to be signed. */
  public Uni<Void> keep(Optional<SignedAddendum> signed) {
    return signed.map(this::keep).orElseGet(() -> Uni.createFrom().voidItem());
  }

  /** Deletes every key of a unit for a record, of all versions. */
  public Uni<Void> deleteKeys(UUID record, UUID unit) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createNativeQuery(
                        "delete from key_envelope k using sealed_thing t where k.thing = t.key and"
                            + " t.record = ?1 and k.unit = ?2")
                    .setParameter(1, record)
                    .setParameter(2, unit)
                    .executeUpdate())
        .replaceWithVoid();
  }
}
