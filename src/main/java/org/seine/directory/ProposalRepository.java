package org.seine.directory;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.web.PageRequest;

/** Proposals as they are stored. What a unit may see is part of each query. */
@ApplicationScoped
class ProposalRepository {
  Uni<@Nullable Proposal> find(UUID id) {
    return Panache.getSession().flatMap(session -> session.find(Proposal.class, id));
  }

  Uni<List<Proposal>> list(Sight sight, Proposal.State state, PageRequest page) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createSelectionQuery(
                        "from Proposal where id > :after and state = :state"
                            + " and (:all = true or unit.id = :own) order by id",
                        Proposal.class)
                    .setParameter("after", page.after())
                    .setParameter("state", state)
                    .setParameter("all", sight.all())
                    .setParameter("own", sight.own())
                    .setMaxResults(page.oneMore())
                    .getResultList());
  }

  /** The portal's own open request to confirm this member again, if there is one. */
  Uni<@Nullable Proposal> openReconfirmation(UUID member) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createSelectionQuery(
                        "from Proposal where kind = RECONFIRM and state = OPEN and member.id = ?1",
                        Proposal.class)
                    .setParameter(1, member)
                    .getSingleResultOrNull());
  }

  /** The open proposals that come to nothing once this end is confirmed. */
  Uni<List<Proposal>> overtakenBy(Proposal end) {
    Member member = end.member;
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createSelectionQuery(
                        "from Proposal where state = OPEN and id <> :end and unit.id = :unit"
                            + " and (:all = true or member.id = :member) order by id",
                        Proposal.class)
                    .setParameter("end", end.id)
                    .setParameter("unit", end.unit.id)
                    .setParameter("all", member == null)
                    .setParameter("member", member == null ? end.unit.id : member.id)
                    .getResultList());
  }
}
