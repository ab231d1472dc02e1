package org.seine.directory;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.Membership;
import org.seine.sharing.Membership.Standing;
import org.seine.sharing.Memberships;
import org.seine.sharing.ParticipantKind;
import org.seine.sharing.SignedIn;
import org.seine.web.Unavailable;

/** Who may act now: read from the database for every call, never remembered between two. */
@ApplicationScoped
class CurrentMemberships implements Memberships {
  private static final String FIND =
      """
      select m.id, m.pseudonym, m.confirmed_at, m.credentials, u.id as unit, p.id as participant, p.kind,
             case when u.state = 'ACTIVE' then m.state else 'ENDED' end as state
      from member m
      join unit u on u.id = m.unit
      join participant p on p.id = u.participant
      where m.subject = $1 and u.id = $2 and m.state in ('ACTIVE', 'SUSPENDED', 'ENDED')
        and u.state in ('ACTIVE', 'ENDED')
      order by m.state = 'ENDED', m.id desc
      limit 1
      """;

  /** Where none was kept: the first that are found become those of the confirmation. */
  private static final String KEEP =
      "update member set credentials = $2 where id = $1 and credentials is null";

  private final Pool pool;
  private final AccountCredentials credentials;
  private final Suspensions suspensions;

  CurrentMemberships(Pool pool, AccountCredentials credentials, Suspensions suspensions) {
    this.pool = pool;
    this.credentials = credentials;
    this.suspensions = suspensions;
  }

  @Override
  public Uni<Optional<Membership>> of(SignedIn person, UUID unit) {
    return pool.preparedQuery(FIND)
        .execute(Tuple.of(person.subject(), unit))
        .onFailure()
        .transform(failure -> new Unavailable("database"))
        .flatMap(rows -> rows.size() == 0 ? none() : standing(rows.iterator().next(), person));
  }

  private static Uni<Optional<Membership>> none() {
    return Uni.createFrom().item(Optional.empty());
  }

  /** The standing as it is stored, or SUSPENDED if the credentials are others by now. */
  private Uni<Optional<Membership>> standing(Row row, SignedIn person) {
    Membership stored = membership(row, Standing.valueOf(row.getString("state")));
    if (stored.standing() != Standing.ACTIVE) {
      return Uni.createFrom().item(Optional.of(stored));
    }
    Instant confirmed = row.getOffsetDateTime("confirmed_at").toInstant();
    String then = row.getString("credentials");
    return credentials
        .of(person)
        .flatMap(
            found ->
                found.areThoseOf(confirmed, then)
                    ? keep(stored, then, found).replaceWith(Optional.of(stored))
                    : suspensions
                        .suspend(stored.member(), person.requestId())
                        .replaceWith(Optional.of(membership(row, Standing.SUSPENDED))));
  }

  private Uni<Void> keep(Membership stored, @Nullable String then, Credentials found) {
    if (then != null) {
      return Uni.createFrom().voidItem();
    }
    return pool.preparedQuery(KEEP)
        .execute(Tuple.of(stored.member(), found.fingerprint()))
        .onFailure()
        .transform(failure -> new Unavailable("database"))
        .replaceWithVoid();
  }

  private static Membership membership(Row row, Standing standing) {
    return new Membership(
        row.getUUID("id"),
        row.getUUID("pseudonym"),
        row.getUUID("unit"),
        row.getUUID("participant"),
        ParticipantKind.valueOf(row.getString("kind")),
        standing);
  }
}
