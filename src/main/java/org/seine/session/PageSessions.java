package org.seine.session;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sessions as they are stored. Each method works in the transaction that is open. */
@ApplicationScoped
class PageSessions {
  Uni<Void> add(PageSession begun) {
    return Panache.getSession().flatMap(session -> session.persist(begun));
  }

  /** The row of this cookie; null if there is none. */
  Uni<@Nullable PageSession> find(byte[] cookieHash) {
    return find(cookieHash, LockModeType.NONE);
  }

  /** The row of this cookie, locked; null if there is none. */
  Uni<@Nullable PageSession> locked(byte[] cookieHash) {
    return find(cookieHash, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Those of a person that have not ended, locked. */
  Uni<List<PageSession>> openOf(String subject) {
    return locked("from PageSession where subject = ?1 and endedAt is null order by id", subject);
  }

  /** Those that began with this session of Keycloak and have not ended, locked. */
  Uni<List<PageSession>> openOfKeycloak(String keycloakSession) {
    return locked(
        "from PageSession where keycloakSession = ?1 and endedAt is null order by id",
        keycloakSession);
  }

  /** When this person last signed out everywhere; null if not within the last day. */
  Uni<@Nullable Instant> lastEndedEverywhere(String subject) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createSelectionQuery(
                        "select max(endedAt) from PageSession where subject = ?1 and"
                            + " endedEverywhere",
                        Instant.class)
                    .setParameter(1, subject)
                    .getSingleResultOrNull());
  }

  /** Removes what ended, or came to its end unused, before this instant. */
  Uni<Integer> removeEndedBefore(Instant instant) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createMutationQuery("delete from PageSession where endsAt < ?1")
                    .setParameter(1, instant)
                    .executeUpdate());
  }

  private static Uni<@Nullable PageSession> find(byte[] cookieHash, LockModeType lock) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createSelectionQuery(
                        "from PageSession where cookieHash = ?1", PageSession.class)
                    .setParameter(1, cookieHash)
                    .setLockMode(lock)
                    .getSingleResultOrNull());
  }

  private static Uni<List<PageSession>> locked(String query, String of) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createSelectionQuery(query, PageSession.class)
                    .setParameter(1, of)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList());
  }
}
