package org.seine.directory;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seine.web.PageRequest;

/** Participants and units as they are stored. */
@ApplicationScoped
class UnitRepository {
  Uni<@Nullable Unit> find(UUID id) {
    return Panache.getSession().flatMap(session -> session.find(Unit.class, id));
  }

  Uni<@Nullable Participant> participant(UUID id) {
    return Panache.getSession().flatMap(session -> session.find(Participant.class, id));
  }

  Uni<List<Participant>> participants(PageRequest page) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createSelectionQuery(
                        "from Participant where id > ?1 and state = ACTIVE order by id",
                        Participant.class)
                    .setParameter(1, page.after())
                    .setMaxResults(page.oneMore())
                    .getResultList());
  }

  Uni<Map<UUID, String>> participantNames() {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createSelectionQuery(
                        "from Participant where state = ACTIVE", Participant.class)
                    .getResultList())
        .map(found -> found.stream().collect(Collectors.toMap(one -> one.id, one -> one.name)));
  }

  Uni<List<Unit>> list(@Nullable UUID participant, PageRequest page) {
    String ofOne = participant == null ? "" : "and participant.id = :participant ";
    return Panache.getSession()
        .flatMap(
            session -> {
              var query =
                  session
                      .createSelectionQuery(
                          "from Unit where id > :after and state in (ACTIVE, ENDED) "
                              + ofOne
                              + "order by id",
                          Unit.class)
                      .setParameter("after", page.after())
                      .setMaxResults(page.oneMore());
              return (participant == null ? query : query.setParameter("participant", participant))
                  .getResultList();
            });
  }

  /** Of these units, those that one member alone serves. */
  Uni<Set<UUID>> servedByOne(List<UUID> units) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createSelectionQuery(
                        "select unit.id from Member where state = ACTIVE and subject is not null"
                            + " and unit.id in ?1 group by unit.id having count(*) = 1",
                        UUID.class)
                    .setParameter(1, units)
                    .getResultList())
        .map(found -> found.stream().collect(Collectors.toSet()));
  }
}
