package org.seine.national;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.web.PageRequest;

/**
 * Versions as they are stored. On a day holds, of those confirmed, the one that began last; of two
 * that began on the same day, the one that was confirmed last.
 */
@ApplicationScoped
class RulesVersions {
  /** No zone is further ahead of UTC than a day. */
  private static final int DAYS_AHEAD = 1;

  private static final String HELD =
      "from RulesVersion where participant = ?1 and state = CONFIRMED and validFrom <= ?2"
          + " order by validFrom desc, number desc";

  Uni<@Nullable RulesVersion> on(UUID participant, LocalDate day) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createSelectionQuery(HELD, RulesVersion.class)
                    .setParameter(1, participant)
                    .setParameter(2, day)
                    .setMaxResults(1)
                    .getSingleResultOrNull());
  }

  Uni<@Nullable RulesVersion> find(UUID id) {
    return Panache.getSession().flatMap(session -> session.find(RulesVersion.class, id));
  }

  /** Reads it anew, as it stands once nobody else is about to decide it. */
  Uni<Void> again(RulesVersion version) {
    return Panache.getSession().flatMap(session -> session.refresh(version));
  }

  /** The number of the version that was confirmed last; 0 for none. */
  Uni<Integer> newest(UUID participant) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createSelectionQuery(
                        "select coalesce(max(number), 0) from RulesVersion where participant = ?1",
                        Integer.class)
                    .setParameter(1, participant)
                    .getSingleResult());
  }

  /**
   * @param all whether those open and withdrawn are listed too
   */
  Uni<List<RulesVersion>> list(UUID participant, boolean all, PageRequest page) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createSelectionQuery(
                        "from RulesVersion where participant = :participant and id > :after"
                            + " and (:all = true or state = CONFIRMED) order by id",
                        RulesVersion.class)
                    .setParameter("participant", participant)
                    .setParameter("after", page.after())
                    .setParameter("all", all)
                    .setMaxResults(page.oneMore())
                    .getResultList());
  }

  /** Whoever proposes or decides rules of this State waits for whoever does so now. */
  Uni<Void> oneAtATime(UUID participant) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(?1, 75)) as text)",
                        String.class)
                    .setParameter(1, participant.toString())
                    .getSingleResult())
        .replaceWithVoid();
  }

  /** The one that holds at this moment, by the State's own clock. */
  Uni<@Nullable RulesVersion> at(UUID participant, Instant now) {
    LocalDate latest = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(DAYS_AHEAD);
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createSelectionQuery(HELD, RulesVersion.class)
                    .setParameter(1, participant)
                    .setParameter(2, latest)
                    .getResultList())
        .map(rows -> firstBegun(rows, now));
  }

  private static @Nullable RulesVersion firstBegun(List<RulesVersion> newestFirst, Instant now) {
    return newestFirst.stream().filter(one -> one.hasBegun(now)).findFirst().orElse(null);
  }
}
