package org.seine.seal;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.seine.crypto.wrap.WrappingKey;
import org.seine.seal.SearchTokens.Source;
import org.seine.sharing.Caller;

/**
 * The lines by which a unit's lists show records: sealed under the unit's mailbox key, opened in
 * bulk without a public-key operation for each. With a line go the tokens by which the unit finds
 * the record.
 */
@ApplicationScoped
public class Labels {
  private final Mailboxes mailboxes;

  Labels(Mailboxes mailboxes) {
    this.mailboxes = mailboxes;
  }

  /** Seals the line of one record for each of these units, before a session is opened. */
  public Uni<List<SealedLabel>> seal(Collection<UUID> units, UUID record, Line line, Caller by) {
    return Multi.createFrom()
        .iterable(units)
        .onItem()
        .transformToUniAndConcatenate(unit -> seal(unit, record, line, by))
        .collect()
        .asList();
  }

  private Uni<SealedLabel> seal(UUID unit, UUID record, Line line, Caller by) {
    return mailboxes
        .key(unit, by)
        .map(
            key -> {
              try (key) {
                return new SealedLabel(
                    unit,
                    MailboxText.LABEL.seal(line.text(), unit, record, key),
                    tokens(line, key));
              }
            });
  }

  /** Opens the lines of the caller's unit, after the session is closed. */
  public Uni<Map<UUID, String>> open(Map<UUID, byte[]> sealed, Caller by) {
    return mailboxes.open(MailboxText.LABEL, sealed, by);
  }

  /** Stores a line in the place of the one before, in the transaction of the caller. */
  public Uni<Void> keep(UUID record, SealedLabel label) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createNativeQuery(
                        "insert into label (key, record, unit, sealed) values (?1, ?2, ?3, ?4)"
                            + " on conflict (record, unit) do update set sealed = excluded.sealed")
                    .setParameter(1, UUID.randomUUID())
                    .setParameter(2, record)
                    .setParameter(3, label.unit)
                    .setParameter(4, label.sealed)
                    .executeUpdate())
        .chain(() -> keepTokens(record, label));
  }

  private static Uni<Void> keepTokens(UUID record, SealedLabel label) {
    Uni<Void> done = Uni.createFrom().voidItem();
    for (var part : label.tokens.entrySet()) {
      done =
          done.chain(() -> SearchTokens.keep(record, label.unit, part.getKey(), part.getValue()));
    }
    return done;
  }

  private static Map<Source, Set<String>> tokens(Line line, WrappingKey key) {
    Map<Source, Set<String>> tokens = new EnumMap<>(Source.class);
    tokens.put(Source.RECORD, SearchTokens.made(line.terms(), key));
    line.identifiers()
        .ifPresent(terms -> tokens.put(Source.ENTITIES, SearchTokens.made(terms, key)));
    return tokens;
  }

  /** Stores lines, as {@link #keep(UUID, SealedLabel)}. */
  public Uni<Void> keep(UUID record, List<SealedLabel> lines) {
    Uni<Void> done = Uni.createFrom().voidItem();
    for (var line : lines) {
      done = done.chain(() -> keep(record, line));
    }
    return done;
  }

  /** The sealed lines of a unit for these records, in the session of the caller. */
  public Uni<Map<UUID, byte[]>> of(UUID unit, Collection<UUID> records) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from StoredLabel where unit = :unit and record in :records",
                        StoredLabel.class)
                    .setParameter("unit", unit)
                    .setParameter("records", records)
                    .getResultList())
        .map(
            labels ->
                labels.stream().collect(Collectors.toMap(row -> row.record, row -> row.sealed)));
  }

  /**
   * Deletes the line of a unit and all by which it found the record, in the caller's transaction.
   */
  public Uni<Void> drop(UUID record, UUID unit) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createMutationQuery(
                        "delete from StoredLabel where record = :record and unit = :unit")
                    .setParameter("record", record)
                    .setParameter("unit", unit)
                    .executeUpdate())
        .chain(() -> SearchTokens.drop(record, unit, List.of(Source.values())));
  }

  /** A line that was sealed for one unit, not stored yet. */
  public static final class SealedLabel {
    private final UUID unit;
    private final byte[] sealed;
    private final Map<Source, Set<String>> tokens;

    SealedLabel(UUID unit, byte[] sealed, Map<Source, Set<String>> tokens) {
      this.unit = unit;
      this.sealed = sealed;
      this.tokens = tokens;
    }
  }
}
