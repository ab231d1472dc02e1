package org.seine.seal;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.seine.crypto.wrap.SearchKey;
import org.seine.crypto.wrap.WrappingKey;
import org.seine.sharing.Caller;

/**
 * The blind index: tokens by which a unit finds its records by an identifier. A token is made with
 * a key that only this unit's mailbox key gives; the table says neither which identifier nor even
 * which kind of it a token stands for, and no unit's tokens compare with another's.
 */
@ApplicationScoped
public class SearchTokens {
  private static final String HEX = " from unnest(string_to_array(?%d, ',')) as hex";

  private final Mailboxes mailboxes;

  SearchTokens(Mailboxes mailboxes) {
    this.mailboxes = mailboxes;
  }

  /** The tokens of these terms, as the unit of this key keeps them. */
  static Set<String> made(Collection<Term> terms, WrappingKey mailbox) {
    try (SearchKey key = SearchKey.of(mailbox)) {
      return terms.stream().map(term -> token(key, term)).collect(Collectors.toSet());
    }
  }

  private static String token(SearchKey key, Term term) {
    return HexFormat.of().formatHex(key.token(term.field().code(), term.value()));
  }

  /** Makes tokens of identifiers for the caller's unit, before a session is opened. */
  public Uni<Identifiers> identifiers(Set<Term> terms, Caller by) {
    return mailboxes
        .key(by.unit(), by)
        .map(
            key -> {
              try (key) {
                return new Identifiers(made(terms, key));
              }
            });
  }

  /**
   * Stores the tokens of a record's entities for the caller's unit in the place of those before, in
   * the transaction of the caller.
   */
  public Uni<Void> keep(UUID record, Identifiers identifiers, Caller by) {
    return keep(record, by.unit(), Source.ENTITIES, identifiers.tokens);
  }

  /** Stores tokens in the place of those before, in the transaction of the caller. */
  static Uni<Void> keep(UUID record, UUID unit, Source source, Set<String> tokens) {
    return drop(record, unit, List.of(source))
        .chain(Panache::getSession)
        .flatMap(
            session ->
                session
                    .createNativeQuery(
                        "insert into search_token (unit, token, record, source)"
                            + " select ?1, decode(hex, 'hex'), ?2, ?3"
                            + HEX.formatted(4))
                    .setParameter(1, unit)
                    .setParameter(2, record)
                    .setParameter(3, source.name())
                    .setParameter(4, String.join(",", tokens))
                    .executeUpdate())
        .replaceWithVoid();
  }

  /** Deletes the tokens of a unit for a record, in the transaction of the caller. */
  static Uni<Void> drop(UUID record, UUID unit, List<Source> sources) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createNativeQuery(
                        "delete from search_token where record = ?1 and unit = ?2 and source in"
                            + " (?3)")
                    .setParameter(1, record)
                    .setParameter(2, unit)
                    .setParameter(3, sources.stream().map(Enum::name).toList())
                    .executeUpdate())
        .replaceWithVoid();
  }

  /**
   * The records that the caller's unit keeps under what was asked, and in which fields it stood.
   * Whether the unit may still see them is for the caller to ask.
   *
   * @param asked as somebody wrote it
   */
  public Uni<Map<UUID, Set<Term.Field>>> find(String asked, Caller by) {
    List<Term> meant = Term.meantBy(asked);
    if (meant.isEmpty()) {
      return Uni.createFrom().item(Map.of());
    }
    return mailboxes
        .existing(by.unit(), by)
        .map(key -> key.map(mailbox -> asked(meant, mailbox)).orElse(Map.of()))
        .flatMap(tokens -> Panache.withSession(() -> find(by.unit(), tokens)));
  }

  private static Map<String, Term.Field> asked(List<Term> meant, WrappingKey mailbox) {
    try (mailbox;
        SearchKey key = SearchKey.of(mailbox)) {
      return meant.stream().collect(Collectors.toMap(term -> token(key, term), Term::field));
    }
  }

  private static Uni<Map<UUID, Set<Term.Field>>> find(UUID unit, Map<String, Term.Field> tokens) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createNativeQuery(
                        "select record, encode(token, 'hex') from search_token where unit = ?1"
                            + " and token in (select decode(hex, 'hex')"
                            + HEX.formatted(2)
                            + ")",
                        Object[].class)
                    .setParameter(1, unit)
                    .setParameter(2, String.join(",", tokens.keySet()))
                    .getResultList())
        .map(
            rows -> {
              Map<UUID, Set<Term.Field>> found = new HashMap<>();
              for (Object[] row : rows) {
                found
                    .computeIfAbsent((UUID) row[0], record -> EnumSet.noneOf(Term.Field.class))
                    .add(tokens.get((String) row[1]));
              }
              return found;
            });
  }

  /** Tokens that were made for one unit, not stored yet. */
  public static final class Identifiers {
    private final Set<String> tokens;

    Identifiers(Set<String> tokens) {
      this.tokens = tokens;
    }
  }

  /** Which part of a record tokens were made of, so that a part is replaced by itself. */
  enum Source {
    RECORD,
    OWN_REFERENCE,
    ENTITIES
  }
}
