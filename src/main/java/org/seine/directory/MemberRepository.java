package org.seine.directory;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.web.PageRequest;

/** Members as they are stored. What a unit may see is part of each query. */
@ApplicationScoped
class MemberRepository {
  Uni<@Nullable Member> find(UUID id) {
    return Panache.getSession().flatMap(session -> session.find(Member.class, id));
  }

  Uni<List<Member>> list(Sight sight, @Nullable UUID ofUnit, PageRequest page) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createSelectionQuery(
                        "from Member where id > :after and (:all = true or unit.id = :own)"
                            + " and (:every = true or unit.id = :unit) and state <> WITHDRAWN"
                            + " order by id",
                        Member.class)
                    .setParameter("after", page.after())
                    .setParameter("all", sight.all())
                    .setParameter("own", sight.own())
                    .setParameter("every", ofUnit == null)
                    .setParameter("unit", ofUnit == null ? sight.own() : ofUnit)
                    .setMaxResults(page.oneMore())
                    .getResultList());
  }

  /** All memberships of a person, those proposed or withdrawn left out. */
  Uni<List<Member>> ofPerson(String subject) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createSelectionQuery(
                        "from Member where subject = ?1 and state in (ACTIVE, SUSPENDED, ENDED)"
                            + " order by id",
                        Member.class)
                    .setParameter(1, subject)
                    .getResultList());
  }

  /** How many others can act for the unit now, this member not counted. */
  Uni<Long> servingBeside(UUID unit, @Nullable UUID member) {
    UUID left = member == null ? unit : member;
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createSelectionQuery(
                        "select count(*) from Member where unit.id = ?1 and id <> ?2"
                            + " and state = ACTIVE and subject is not null",
                        Long.class)
                    .setParameter(1, unit)
                    .setParameter(2, left)
                    .getSingleResult());
  }

  /** The ids of those who can act for the unit now. */
  Uni<List<UUID>> serving(UUID unit) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createSelectionQuery(
                        "select m.id from Member m where m.unit.id = ?1 and m.state = ACTIVE"
                            + " and m.subject is not null and m.unit.state = ACTIVE order by m.id",
                        UUID.class)
                    .setParameter(1, unit)
                    .getResultList());
  }

  /** Whether the person serves, or waits to serve, a unit of another participant. */
  Uni<Boolean> servesAnother(String subject, UUID participant) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createSelectionQuery(
                        "select count(*) from Member where subject = ?1 and state in"
                            + " (PROPOSED, ACTIVE, SUSPENDED) and unit.participant.id <> ?2",
                        Long.class)
                    .setParameter(1, subject)
                    .setParameter(2, participant)
                    .getSingleResult())
        .map(count -> count > 0);
  }
}
