package org.seine.seal;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.seine.seal.SearchTokens.Source;
import org.seine.sharing.Caller;
import org.seine.web.IfMatch;

/**
 * Under what reference a unit keeps a record in its own files. No other unit sees it, or that there
 * is one. It lies sealed under the unit's mailbox key, and the unit finds the record by it.
 */
@ApplicationScoped
public class OwnReferences {
  private final Mailboxes mailboxes;
  private final Clock clock;

  OwnReferences(Mailboxes mailboxes, Clock clock) {
    this.mailboxes = mailboxes;
    this.clock = clock;
  }

  /**
   * Seals a reference for the caller's unit, before a session is opened.
   *
   * @param written empty takes it away
   */
  public Uni<SealedReference> seal(UUID record, String written, Caller by) {
    return mailboxes
        .key(by.unit(), by)
        .map(
            key -> {
              try (key) {
                var terms = Term.of(Term.Field.OWN_REFERENCE, written).stream().toList();
                return new SealedReference(
                    MailboxText.OWN_REFERENCE.seal(written, by.unit(), record, key),
                    SearchTokens.made(terms, key));
              }
            });
  }

  /**
   * Stores a reference in the place of the one before, in the transaction of the caller.
   *
   * @param read the revision it was read at, 0 where there was none
   * @return the revision that stands now
   * @throws org.seine.web.StaleVersion if somebody of the unit changed it meanwhile
   */
  public Uni<Integer> keep(UUID record, SealedReference reference, IfMatch read, Caller by) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from StoredReference where record = :record and unit = :unit",
                        StoredReference.class)
                    .setParameter("record", record)
                    .setParameter("unit", by.unit())
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getSingleResultOrNull()
                    .flatMap(
                        found -> {
                          var row = found == null ? fresh(record, by.unit()) : found;
                          read.require(row.revision, "ownReference");
                          row.sealed = reference.sealed;
                          row.revision++;
                          row.changedAt = clock.instant();
                          row.changedBy = by.pseudonym();
                          return session.persist(row).replaceWith(row);
                        }))
        .call(row -> SearchTokens.keep(record, row.unit, Source.OWN_REFERENCE, reference.tokens))
        .map(row -> row.revision);
  }

  /** The references of a unit for these records, in the session of the caller. */
  public Uni<Sealed> of(UUID unit, Collection<UUID> records) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from StoredReference where unit = :unit and record in :records",
                        StoredReference.class)
                    .setParameter("unit", unit)
                    .setParameter("records", records)
                    .getResultList())
        .map(Sealed::of);
  }

  /** Opens references of the caller's unit, after the session is closed. */
  public Uni<Map<UUID, String>> open(Sealed sealed, Caller by) {
    return mailboxes.open(MailboxText.OWN_REFERENCE, sealed.texts, by);
  }

  private static StoredReference fresh(UUID record, UUID unit) {
    var row = new StoredReference();
    row.key = UUID.randomUUID();
    row.record = record;
    row.unit = unit;
    return row;
  }

  /** References of one unit, as they are stored. */
  public static final class Sealed {
    private final Map<UUID, byte[]> texts = new HashMap<>();
    private final Map<UUID, Integer> revisions = new HashMap<>();

    private static Sealed of(Collection<StoredReference> rows) {
      var sealed = new Sealed();
      for (var row : rows) {
        sealed.texts.put(row.record, row.sealed);
        sealed.revisions.put(row.record, row.revision);
      }
      return sealed;
    }

    /** What a change of this record's reference names as If-Match; 0 where there is none. */
    public int revision(UUID record) {
      return revisions.getOrDefault(record, 0);
    }
  }

  /** A reference that was sealed, not stored yet. */
  public static final class SealedReference {
    private final byte[] sealed;
    private final Set<String> tokens;

    SealedReference(byte[] sealed, Set<String> tokens) {
      this.sealed = sealed;
      this.tokens = tokens;
    }
  }
}
